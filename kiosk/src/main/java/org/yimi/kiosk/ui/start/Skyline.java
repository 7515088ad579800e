package org.yimi.kiosk.ui.start;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/**
 * The sign of the kiosk: a child, exactly as tall as the one-metre ruler, looks at the city. Drawn 400 wide and 150
 * high, scaled to the width of the screen, at its lower edge. The stylesheet holds the colours.
 */
final class Skyline extends Region {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 150;
    private static final String FAR = "M0 150V86h22v-18h26v30h16V52h12l8-12 8 12h10v46h20V70h34v28h14V34h8V22h3v12h8v64h26V60h30v38h16"
            + "V76l18-14 18 14v22h22V44h30v54h20V66h25v84z";
    private static final String NEAR = "M0 150v-34h34v-22h30v22h40v-12l16-12 16 12v12h46V88h26v28h38v-20h36v20h30v-14h30v14h38v-24h36v58z";
    private static final String GROUND = "M0 150v-14c60-10 120-12 200-9s140 5 200-3v26z";
    private static final String CHILD = "M50 137v-19c-3-1-4-4-4-7 0-7 4-11 10-11s10 4 10 11c0 3-1 6-4 7v19h-5v-14h-2v14z";
    private static final String ARM = "M64 105l13-9 2 3-13 10z";
    private static final String RULER = "M32 137V77h8v60z";
    private static final String TICKS = "M36 83h4M37.5 89h2.5M36 95h4M37.5 101h2.5M36 107h4M37.5 113h2.5M36 119h4M37.5 125h2.5M36 131h4";

    private final Scale scale = new Scale(1, 1);
    private final Group drawing = new Group();

    Skyline() {
        drawing.getChildren().addAll(shapes());
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        getStyleClass().add("skyline");
        setMouseTransparent(true);
    }

    private static List<Node> shapes() {
        return List.of(
                styled(new Circle(322, 40, 17), "sun"),
                path(FAR, "far"),
                path(NEAR, "near"),
                path(GROUND, "lawn"),
                styled(new Rectangle(28, 136, 42, 2), "shade"),
                path(RULER, "ruler"),
                path(TICKS, "ticks"),
                path(ARM, "child"),
                path(CHILD, "child"),
                styled(new Circle(56, 88, 11), "face"),
                path("M45 89a11 11.6 0 0 1 22-2c-5 1-8-1-10-3-3 3-7 4-12 5z", "hair"));
    }

    private static Shape path(String content, String kind) {
        var path = new SVGPath();
        path.setContent(content);
        return styled(path, kind);
    }

    private static Shape styled(Shape shape, String kind) {
        shape.getStyleClass().add(kind);
        return shape;
    }

    @Override
    protected void layoutChildren() {
        var factor = getWidth() / WIDTH;
        scale.setX(factor);
        scale.setY(factor);
        drawing.relocate(0, 0);
        drawing.setLayoutX(0);
        drawing.setLayoutY(getHeight() - HEIGHT * factor);
    }
}
