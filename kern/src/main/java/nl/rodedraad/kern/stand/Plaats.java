// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.stand;

/**
 * Where something stands: a range in the canonical text of one document.
 *
 * @param sha256 hash of the document's bytes, 64 lower-case hexadecimal digits
 * @param bereik range in the canonical text
 */
public record Plaats(String sha256, Bereik bereik) implements Comparable<Plaats> {

    public Plaats {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new OngeldigeWaardeException("sha256 '" + sha256 + "'", "64 hexadecimale tekens in kleine letters");
        }
    }

    /** The place as {@code <sha256>:<begin>-<eind>}; {@link #of} reads it back. */
    public String id() {
        return sha256 + ":" + bereik.begin() + "-" + bereik.eind();
    }

    /**
     * Reads what {@link #id} wrote.
     *
     * @throws OngeldigeWaardeException when {@code id} has another form
     */
    public static Plaats of(String id) {
        int colon = id.indexOf(':');
        int dash = id.indexOf('-', colon + 1);
        try {
            int begin = Integer.parseInt(id.substring(colon + 1, dash));
            int eind = Integer.parseInt(id.substring(dash + 1));
            return new Plaats(id.substring(0, Math.max(0, colon)), new Bereik(begin, eind));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new OngeldigeWaardeException("plaats '" + id + "'", "de vorm is <sha256>:<begin>-<eind>");
        }
    }

    @Override
    public int compareTo(Plaats ander) {
        int order = sha256.compareTo(ander.sha256);
        return order != 0 ? order : bereik.compareTo(ander.bereik);
    }
}
