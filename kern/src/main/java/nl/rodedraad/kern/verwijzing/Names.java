// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.verwijzing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An automaton over the words of all names: one walk from a place in a text finds the longest name that begins there.
 *
 * <p>Filled by one thread, then only read.
 */
final class Names {

    /**
     * A name found in a text.
     *
     * @param end the token after its last
     * @param names everything that is called so, in order of entry
     */
    record Match(int end, List<Name> names) {}

    private static final int ROOT = 0;

    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int edges;
    private int states = 1;
    private final BitSet onward = new BitSet();
    private Name[][] named = new Name[1 << 15][];

    void add(int[] words, Name name) {
        int state = ROOT;
        for (int word : words) {
            state = next(state, word);
        }
        if (state >= named.length) {
            named = Arrays.copyOf(named, Math.max(state + 1, named.length * 2));
        }
        Name[] before = named[state];
        Name[] after = before == null ? new Name[1] : Arrays.copyOf(before, before.length + 1);
        after[after.length - 1] = name;
        named[state] = after;
    }

    boolean begins(int word) {
        return word >= 0 && follow(ROOT, word) > 0;
    }

    /** The longest name from this token on, or null when none begins here. */
    @Nullable
    Match longest(Tokens tokens, int from) {
        int state = follow(ROOT, tokens.word(from));
        int at = from + 1;
        @Nullable Match best = null;
        while (state > 0) {
            if (state < named.length && named[state] != null) {
                best = new Match(at, List.of(named[state]));
            }
            state = tokens.isBarrier(at) ? -1 : follow(state, tokens.word(at));
            at++;
        }
        return best;
    }

    /** The tokens between both places begin a longer name too. */
    boolean goOn(Tokens tokens, int from, int end) {
        int state = ROOT;
        for (int at = from; at < end && state >= 0; at++) {
            state = follow(state, tokens.word(at));
        }
        return state > 0 && onward.get(state);
    }

    private int next(int state, int word) {
        int known = follow(state, word);
        if (known > 0) {
            return known;
        }
        if ((edges + 1) * 2 > keys.length) {
            grow();
        }
        put(key(state, word), states);
        onward.set(state);
        edges++;
        return states++;
    }

    private int follow(int state, int word) {
        if (word < 0) {
            return -1;
        }
        long key = key(state, word);
        int slot = slot(key);
        while (targets[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }

    private static long key(int state, int word) {
        return (long) state << 32 | word;
    }
}
