// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.lezen.blok.CanonicalText;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import nl.rodedraad.kern.lezen.opmaak.HtmlReader;
import nl.rodedraad.kern.lezen.opmaak.MarkdownReader;
import nl.rodedraad.kern.lezen.opmaak.OfficeReader;
import nl.rodedraad.kern.lezen.opmaak.TextReader;
import nl.rodedraad.kern.lezen.pdf.PdfReader;
import nl.rodedraad.kern.stand.Bestandssoort;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.Passage;
import nl.rodedraad.kern.stand.PassageSoort;
import nl.rodedraad.kern.taal.LanguageDetector;

/** Reads every format of {@link Bestandssoort} and the same within ZIP archives. Without state; safe for several threads. */
public final class StandaardDocumentReader implements DocumentReader {

    /** Largest file that is read, in bytes. A caller that knows the size can refuse a larger one without loading it. */
    public static final int MAX_BYTES = 100_000_000;

    private static final java.util.Set<String> FURNITURE =
            java.util.Set.of("inhoud", "inhoudsopgave", "colofon", "documentbeheer", "samenvatting");
    private static final String VERSION = "1";

    private final Map<Bestandssoort, FormatReader> readers = new EnumMap<>(Bestandssoort.class);

    private StandaardDocumentReader(FormatReader pdf) {
        readers.put(Bestandssoort.PDF, pdf);
        readers.put(Bestandssoort.DOCX, OfficeReader.docx());
        readers.put(Bestandssoort.ODT, OfficeReader.odt());
        readers.put(Bestandssoort.HTML, new HtmlReader());
        readers.put(Bestandssoort.MARKDOWN, new MarkdownReader());
        readers.put(Bestandssoort.TXT, new TextReader());
    }

    public static DocumentReader create() {
        return new StandaardDocumentReader(PdfReader.create());
    }

    /** Reads PDF by its layout alone, to measure how well that goes where a file has no tags. */
    static DocumentReader ignoringTags() {
        return new StandaardDocumentReader(PdfReader.ignoringTags());
    }

    /** The sentence that says why a file of this size is not read. */
    public static String tooLarge(String bestand) {
        return "'" + bestand + "' is groter dan 100 MB; splits het of sla het kleiner op (zonder grote afbeeldingen).";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Document> read(String bestand, byte[] inhoud) {
        List<Document> documents = new ArrayList<>();
        read(bestand, inhoud, 0, documents);
        documents.sort(Comparator.comparing(Document::bestand));
        return List.copyOf(documents);
    }

    private void read(String bestand, byte[] bytes, int depth, List<Document> documents) {
        String sha256 = sha256(bytes);
        Bestandssoort soort = Bestandssoort.ONBEKEND;
        try {
            refuseSize(bestand, bytes);
            soort = FormatDetector.detect(bestand, bytes);
            if (soort == Bestandssoort.ONBEKEND) {
                readArchive(bestand, bytes, depth, documents);
            } else {
                documents.add(document(sha256, bestand, soort, bytes));
            }
        } catch (NietLeesbaarException e) {
            documents.add(Document.nietGelezen(sha256, bestand, soort, e.reden(bestand)));
        } catch (StackOverflowError e) {
            documents.add(
                    Document.nietGelezen(
                            sha256,
                            bestand,
                            soort,
                            "'" + bestand
                                    + "' is dieper genest dan te lezen is; open het, sla het opnieuw op en probeer het nog eens."));
        } catch (RuntimeException e) {
            documents.add(Document.nietGelezen(
                    sha256,
                    bestand,
                    soort,
                    "'" + bestand + "' is beschadigd; open het, sla het opnieuw op en probeer het nog eens."));
        }
    }

    private static void refuseSize(String bestand, byte[] bytes) throws NietLeesbaarException {
        if (bytes.length == 0) {
            throw new NietLeesbaarException("is leeg (0 bytes); vraag of download het opnieuw.");
        }
        if (bytes.length > MAX_BYTES) {
            throw new NietLeesbaarException(tooLarge(bestand).substring(bestand.length() + 3));
        }
    }

    private void readArchive(String bestand, byte[] bytes, int depth, List<Document> documents)
            throws NietLeesbaarException {
        if (depth >= ArchiveReader.MAX_DEPTH) {
            throw new NietLeesbaarException(
                    "is een archief in een archief in een archief; pak het uit en geef de bestanden.");
        }
        ArchiveReader.visit(bytes, new ArchiveReader.Visitor() {
            @Override
            public void file(String name, byte[] content) {
                read(bestand + "!" + name, content, depth + 1, documents);
            }

            @Override
            public void refused(String name, String reden) {
                String full = bestand + "!" + name;
                documents.add(Document.nietGelezen(
                        sha256(new byte[0]), full, Bestandssoort.ONBEKEND, "'" + full + "' " + reden));
            }
        });
    }

    private Document document(String sha256, String bestand, Bestandssoort soort, byte[] bytes)
            throws NietLeesbaarException {
        FormatReader reader = readers.get(soort);
        if (reader == null) {
            throw new NietLeesbaarException("heeft een vorm die niet te lezen is; sla het op als PDF en geef dat.");
        }
        Inhoud inhoud = reader.read(bytes);
        CanonicalText canonical = CanonicalText.of(inhoud.blokken());
        String text = canonical.text();
        refuseText(text);
        List<Passage> passages = canonical.passages();
        return new Document(
                sha256,
                bestand,
                soort,
                LanguageDetector.detect(text),
                title(inhoud, passages),
                inhoud.paginas(),
                "",
                text,
                passages,
                inhoud.metadata());
    }

    private static void refuseText(String text) throws NietLeesbaarException {
        if (text.isEmpty()) {
            throw new NietLeesbaarException("bevat geen tekst; controleer of dit het goede bestand is.");
        }
        if (!Readability.isReadable(text)) {
            throw new NietLeesbaarException(
                    "heeft een onleesbare tekstlaag (tekens zonder betekenis);"
                            + " vraag een ander exemplaar, of druk het af naar een nieuwe PDF en lees die met tekstherkenning.");
        }
    }

    private static String title(Inhoud inhoud, List<Passage> passages) {
        return inhoud.titel().isBlank()
                ? passages.stream()
                        .filter(passage -> passage.soort() == PassageSoort.KOP && !isFurniture(passage.tekst()))
                        .findFirst()
                        .map(Passage::tekst)
                        .orElse("")
                : inhoud.titel();
    }

    private static boolean isFurniture(String heading) {
        return FURNITURE.contains(heading.toLowerCase(java.util.Locale.ROOT));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
