// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The operators that draw lines and rectangles. Curves are passed by: no table has them. */
final class PathOperator extends OperatorProcessor {

    /**
     * A line from one point to the other, or the rectangle between them.
     *
     * @param stroked whether the outline was drawn, rather than the inside filled
     */
    record Path(float x0, float y0, float x1, float y1, boolean rectangle, boolean stroked) {}

    private static final int MAX_PENDING = 2000;

    /** What has been outlined and not painted yet; shared by the operators of one engine. */
    private static final class Pending {
        private final List<Path> paths = new ArrayList<>();
        private float x;
        private float y;
        private float startX;
        private float startY;
    }

    private final String name;
    private final Pending pending;
    private final Consumer<Path> painter;

    private PathOperator(PDFStreamEngine engine, String name, Pending pending, Consumer<Path> painter) {
        super(engine);
        this.name = name;
        this.pending = pending;
        this.painter = painter;
    }

    static List<OperatorProcessor> all(PDFStreamEngine engine, Consumer<Path> painter) {
        Pending pending = new Pending();
        List<OperatorProcessor> operators = new ArrayList<>();
        for (String name : "m l re h c v y S s f F f* B B* b b* n".split(" ", -1)) {
            operators.add(new PathOperator(engine, name, pending, painter));
        }
        return operators;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = numbers(operands);
        switch (name) {
            case "m" -> move(numbers);
            case "l" -> line(numbers);
            case "re" -> rectangle(numbers);
            case "h" -> lineTo(pending.startX, pending.startY);
            case "c", "v", "y" -> curve(numbers);
            case "n" -> pending.paths.clear();
            case "S" -> paint(true);
            case "s", "b", "b*" -> {
                lineTo(pending.startX, pending.startY);
                paint(true);
            }
            default -> paint(name.startsWith("B"));
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    private void move(float[] to) {
        if (to.length >= 2) {
            pending.startX = to[0];
            pending.startY = to[1];
            pending.x = to[0];
            pending.y = to[1];
        }
    }

    private void line(float[] to) {
        if (to.length >= 2) {
            lineTo(to[0], to[1]);
        }
    }

    private void lineTo(float x, float y) {
        add(pending.x, pending.y, x, y, false);
        pending.x = x;
        pending.y = y;
    }

    private void curve(float[] to) {
        if (to.length >= 2) {
            pending.x = to[to.length - 2];
            pending.y = to[to.length - 1];
        }
    }

    private void rectangle(float[] of) {
        if (of.length >= 4) {
            add(of[0], of[1], of[0] + of[2], of[1] + of[3], true);
        }
    }

    private void add(float x0, float y0, float x1, float y1, boolean rectangle) {
        if (pending.paths.size() < MAX_PENDING) {
            pending.paths.add(new Path(x0, y0, x1, y1, rectangle, false));
        }
    }

    private void paint(boolean stroked) {
        Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
        for (Path path : pending.paths) {
            java.awt.geom.Point2D.Float from = matrix.transformPoint(path.x0(), path.y0());
            java.awt.geom.Point2D.Float to = matrix.transformPoint(path.x1(), path.y1());
            painter.accept(new Path(from.x, from.y, to.x, to.y, path.rectangle(), stroked));
        }
        pending.paths.clear();
    }
}
