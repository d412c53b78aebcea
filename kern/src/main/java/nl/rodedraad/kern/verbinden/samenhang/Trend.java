// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verbinden.samenhang;

import java.util.Locale;

/**
 * How one figure moved between two editions, over the organisations that have a Stand in both.
 *
 * @param maat what is measured
 * @param begrip slug of the theme, target group, life event or development; empty for a figure about everything
 * @param vorige year of the earlier edition
 * @param editie year of the later edition
 * @param n number of organisations with a Stand in both
 * @param toen the figure then
 * @param nu the figure now
 * @param verschil {@code nu} less {@code toen}, with its 95% interval over organisations (paired percentile bootstrap; Efron &
 *     Tibshirani, "An Introduction to the Bootstrap", 1993)
 * @param nieuw organisations of all in the edition that name it now and in no earlier Stand; 0 for a mean
 * @param cumulatief organisations of all that named it in the edition or any earlier one; 0 for a mean
 * @param oordeel what may be said of it
 */
public record Trend(
        Maat maat,
        String begrip,
        int vorige,
        int editie,
        int n,
        Meting toen,
        Meting nu,
        Meting verschil,
        int nieuw,
        int cumulatief,
        Uitspraak oordeel) {

    /** Below so many organisations nothing is said about up or down. */
    public static final int KLEIN = 8;

    /** What is measured. */
    public enum Maat {
        /** Share of organisations that name a theme. */
        THEMA,
        /** Share of organisations with a knelpunt that hits a target group. */
        DOELGROEP,
        /** Share of organisations with a knelpunt at a life event. */
        LEVENSGEBEURTENIS,
        /** Share of organisations that name a development. */
        ONTWIKKELING,
        /** Mean urgency (1–5) of the knelpunten of an organisation, over organisations. */
        URGENTIE,
        /** Mean openness (1–5) of the knelpunten of an organisation, over organisations. */
        OPENHEID,
        /** Share of the knelpunten of an organisation in which EU rules have a part, over organisations. */
        EU,
        /** Share of the knelpunten of an organisation that name another organisation, over organisations. */
        INTEGRAAL;

        public String naam() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a share of organisations that name something, rather than a mean over them. */
        public boolean aandeel() {
            return this == THEMA || this == DOELGROEP || this == LEVENSGEBEURTENIS || this == ONTWIKKELING;
        }
    }

    /**
     * A figure with its 95% interval.
     *
     * @param waarde share (0–1) or mean
     * @param aantal organisations behind it: those that name it, or those that the mean is over
     * @param laag lower end; of a share by Wilson ("Probable inference, the law of succession, and statistical inference", 1927)
     * @param hoog upper end
     */
    public record Meting(double waarde, int aantal, double laag, double hoog) {}

    /** What may be said. */
    public enum Uitspraak {
        /** The interval of the difference lies above 0. */
        OMHOOG,
        /** It lies below 0. */
        OMLAAG,
        /** It holds 0. */
        GEEN_VERSCHIL,
        /** Too few organisations to say anything. */
        TE_WEINIG;

        public String naam() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
