// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rodedraad.kern.lezen.blok.Blok;
import nl.rodedraad.kern.lezen.blok.FormatReader;
import nl.rodedraad.kern.lezen.blok.Inhoud;
import nl.rodedraad.kern.lezen.blok.NietLeesbaarException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF. Without state; safe for several threads. */
public final class PdfReader implements FormatReader {

    private static final String PASSWORD =
            "is met een wachtwoord beveiligd; sla het op zonder wachtwoord en probeer het opnieuw.";
    private static final String DAMAGED = "is een beschadigde of onvolledige PDF; vraag of download het opnieuw.";
    private static final double MOST_UNMAPPED = 0.3;
    private static final int MAX_PAGES = 3000;

    private final boolean heedTags;
    private final ScanReader scans;

    PdfReader(boolean heedTags, ScanReader scans) {
        this.heedTags = heedTags;
        this.scans = scans;
    }

    /** Reads by tags where they are good, and scans with Tesseract where it is installed. */
    public static PdfReader create() {
        return new PdfReader(true, new ScanReader(Tesseract.onPath()));
    }

    /** Reads by layout alone; only of use to measure that. */
    public static PdfReader ignoringTags() {
        return new PdfReader(false, new ScanReader(Tesseract.onPath()));
    }

    @Override
    public Inhoud read(byte[] bytes) throws NietLeesbaarException {
        refuseTruncated(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new NietLeesbaarException(PASSWORD, e);
        } catch (IOException e) {
            throw new NietLeesbaarException(DAMAGED, e);
        }
    }

    /** A file that was cut off has objects after its last index, or no index; what PDFBox makes of the rest may be gibberish. */
    private static void refuseTruncated(byte[] bytes) throws NietLeesbaarException {
        if (last("startxref", bytes) < last("endobj", bytes)) {
            throw new NietLeesbaarException(DAMAGED);
        }
    }

    private static int last(String word, byte[] bytes) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = bytes.length - letters.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + letters.length, letters, 0, letters.length)) {
                return i;
            }
        }
        return -1;
    }

    private Inhoud read(PDDocument document) throws IOException, NietLeesbaarException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new NietLeesbaarException("is een PDF zonder pagina's; vraag of download het opnieuw.");
        }
        if (count > MAX_PAGES) {
            throw new NietLeesbaarException("heeft meer dan " + MAX_PAGES + " pagina's; splits het in delen.");
        }
        List<PdfPage> raw = pages(document);
        refuseUnmapped(raw);
        List<PdfPage> pages = PictureText.drop(Artifacts.drop(scans.complete(document, raw)));
        List<PageRows> rows = pages.stream().map(PageRows::of).toList();
        Map<String, String> metadata = PdfMetadata.of(document);
        return new Inhoud(metadata.getOrDefault("titel", ""), count, blocks(document, rows), metadata);
    }

    /** Glyphs without characters show well on the screen and mean nothing to a reader of text. */
    private static void refuseUnmapped(List<PdfPage> pages) throws NietLeesbaarException {
        long unmapped = pages.stream().mapToLong(PdfPage::unmapped).sum();
        long characters = pages.stream().mapToLong(PdfPage::characters).sum();
        if (unmapped > MOST_UNMAPPED * characters) {
            throw new NietLeesbaarException(NietLeesbaarException.TEKSTLAAG);
        }
    }

    private List<Blok> blocks(PDDocument document, List<PageRows> rows) {
        if (heedTags) {
            return TaggedReader.read(StructureTree.of(document), rows)
                    .orElseGet(() -> LayoutReader.read(rows, Outline.titles(document)));
        }
        return LayoutReader.read(rows, Outline.titles(document));
    }

    private List<PdfPage> pages(PDDocument document) throws IOException {
        PageEngine engine = new PageEngine(heedTags);
        List<PdfPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(engine.read(page, pages.size() + 1));
        }
        return pages;
    }
}
