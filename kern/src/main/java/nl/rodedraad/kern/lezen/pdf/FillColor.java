// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The fill colour, only to tell one from another. Reading the real colour would load colour profiles, which costs more than the
 * text.
 */
final class FillColor {

    private static final int GRADES = 32;

    private final PDFStreamEngine engine;
    private final Deque<Integer> saved = new ArrayDeque<>();
    private int current;

    FillColor(PDFStreamEngine engine) {
        this.engine = engine;
    }

    List<OperatorProcessor> operators() {
        return List.of(operator("g"), operator("rg"), operator("k"), operator("sc"), operator("scn"));
    }

    /** 0 is black. */
    int current() {
        return current;
    }

    void save() {
        saved.push(current);
    }

    void restore() {
        current = saved.isEmpty() ? current : saved.pop();
    }

    private OperatorProcessor operator(String name) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                current = key(operands);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    private static int key(List<COSBase> operands) {
        int key = 0;
        boolean ink = operands.size() == 4;
        for (int i = 0; i < operands.size(); i++) {
            float value = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            int grade = Math.round(value * GRADES);
            key = key * (GRADES + 1) + (ink && i == 3 ? GRADES - grade : grade);
        }
        return key;
    }
}
