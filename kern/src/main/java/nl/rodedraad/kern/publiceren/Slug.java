// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.publiceren;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as parts of an address: lower-case letters, digits and hyphens only, so that no name can leave its folder. */
final class Slug {

    private static final Pattern RESERVED = Pattern.compile("|index|con|prn|aux|nul|com\\d|lpt\\d");
    private static final int LONGEST = 60;

    private Slug() {}

    /** A slug for each name; names that would share one, or have none that is safe, get part of their hash after it. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, Long> seen = names.stream()
                .distinct()
                .collect(Collectors.groupingBy(Slug::plain, TreeMap::new, Collectors.counting()));
        Map<String, String> slugs = new TreeMap<>();
        for (String name : names) {
            String plain = plain(name);
            boolean safe = seen.getOrDefault(plain, 0L) == 1
                    && !RESERVED.matcher(plain).matches();
            slugs.put(
                    name,
                    safe
                            ? plain
                            : plain + "-"
                                    + sha256(name.getBytes(StandardCharsets.UTF_8))
                                            .substring(0, 8));
        }
        return slugs;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.length() > LONGEST ? ascii.substring(0, LONGEST) : ascii;
        return cut.replaceAll("^-|-$", "");
    }
}
