// SPDX-License-Identifier: EUPL-1.2
package nl.rodedraad.kern.lezen.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places in the space of the file into places on the page as it is shown: cropped, turned, counted from the upper left. */
final class PageFrame {

    private final PDRectangle box;
    private final int turns;

    PageFrame(PDPage page) {
        box = page.getCropBox();
        turns = Math.floorMod(page.getRotation() / 90, 4);
    }

    float width() {
        return turns % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return turns % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    int turns() {
        return turns;
    }

    float x(float x, float y) {
        float right = x - box.getLowerLeftX();
        float up = y - box.getLowerLeftY();
        return switch (turns) {
            case 1 -> up;
            case 2 -> box.getWidth() - right;
            case 3 -> box.getHeight() - up;
            default -> right;
        };
    }

    float y(float x, float y) {
        float right = x - box.getLowerLeftX();
        float up = y - box.getLowerLeftY();
        return switch (turns) {
            case 1 -> right;
            case 2 -> up;
            case 3 -> box.getWidth() - right;
            default -> box.getHeight() - up;
        };
    }
}
