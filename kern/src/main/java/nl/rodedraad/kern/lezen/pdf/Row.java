// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.List;

/** All that stands at one height of a page, in segments from left to right with wide gaps between them. */
record Row(int page, List<Line> segments) {

    Row {
        segments = List.copyOf(segments);
    }

    float y() {
        return segments.get(0).y;
    }

    float size() {
        return (float)
                segments.stream().mapToDouble(segment -> segment.size).max().orElse(0);
    }

    float x0() {
        return segments.get(0).x0;
    }

    float x1() {
        return (float)
                segments.stream().mapToDouble(segment -> segment.x1).max().orElse(0);
    }

    Line merged() {
        return Line.merged(page, segments);
    }
}
