// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.rodedraad.kern.publiceren.RodeDraad.StandRegel;
import nl.rodedraad.kern.stand.Document;
import nl.rodedraad.kern.stand.OngeldigeWaardeException;

/**
 * A published rode draad as files: pages, style sheet, script, {@code draad.json}, and tables for a spreadsheet. The originals themselves
 * ({@link Bronbestand}) are not among them. The same rode draad and form give the same bytes. Thread-safe.
 */
public final class Verslag {

    private static final List<Hoofdstuk> HOOFDSTUKKEN = List.of(
            new HoofdstukConclusies(),
            new HoofdstukDeelnemers(),
            new HoofdstukThemas(),
            new HoofdstukMatrix(),
            new HoofdstukVerandering(),
            new HoofdstukNieuweThemas(),
            new HoofdstukWetten(),
            new HoofdstukDraden(),
            new HoofdstukLast(),
            new HoofdstukBurger(),
            HoofdstukVermeldingen.voorbeelden(),
            HoofdstukVermeldingen.lichtpunten(),
            new HoofdstukOproepen(),
            new HoofdstukNietGelezen());

    private final Register register;
    private final Vorm vorm;
    private final Teksten teksten;

    public Verslag(RodeDraad draad, Vorm vorm) {
        this.register = new Register(draad);
        this.vorm = vorm;
        this.teksten = Teksten.in(vorm.taal());
    }

    /**
     * Gives every file but the reading pages to {@code out}, one after the other, by address, which has {@code /} between folder
     * and name. No more than one of them is held in memory.
     *
     * @throws OngeldigeWaardeException when the rode draad names a theme, knelpunt or document that it does not have
     */
    public void schrijf(BiConsumer<String, byte[]> out) {
        out.accept("draad.json", DraadJson.write(register.draad(), vorm));
        Tabellen.alle().forEach((address, table) -> out.accept(address, table.apply(register.draad())));
        out.accept(Bladspiegel.STIJL, resource(Bladspiegel.STIJL));
        out.accept(Bladspiegel.SCRIPT, resource(Bladspiegel.SCRIPT));
        put(out, Voorpagina.of(HOOFDSTUKKEN));
        put(out, VerantwoordingPagina.of());
        for (Hoofdstuk hoofdstuk : HOOFDSTUKKEN) {
            hoofdstuk.paginas(register).forEach(pagina -> put(out, pagina));
        }
    }

    /** All files but the reading pages by address; see {@link #schrijf}. */
    public SortedMap<String, byte[]> bestanden() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        schrijf((address, bytes) -> files.put(address, bytes));
        return files;
    }

    /** All files, with a reading page for each document. */
    public SortedMap<String, byte[]> bestanden(Collection<Document> documenten) {
        SortedMap<String, byte[]> files = bestanden();
        documenten.forEach(document -> {
            Map.Entry<String, byte[]> page = leespagina(document);
            files.put(page.getKey(), page.getValue());
        });
        return files;
    }

    /**
     * Address and bytes of the page on which a document can be read.
     *
     * @throws OngeldigeWaardeException when the document is not among the Standen
     */
    public Map.Entry<String, byte[]> leespagina(Document document) {
        Pagina pagina = LeesPagina.of(register, document);
        return Map.entry(pagina.adres(), written(pagina));
    }

    /** Address of the reading page of a Stand. */
    String adres(StandRegel stand) {
        return register.document(stand.sha256());
    }

    private void put(BiConsumer<String, byte[]> out, Pagina pagina) {
        out.accept(pagina.adres(), written(pagina));
    }

    private byte[] written(Pagina pagina) {
        return Bladspiegel.write(new Blad(register, teksten, vorm, pagina.adres()), pagina);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Verslag.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
