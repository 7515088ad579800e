package org.yimi.kiosk.ui.start;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/**
 * The sign of the kiosk: a child with a yellow school cap, exactly as tall as the one-metre ruler, looks at the city.
 * Drawn 400 wide and 150 high, scaled to the width of the screen, at its lower edge. The stylesheet holds the colours.
 */
final class Skyline extends Region {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 150;

    private static final String FAR = "M0 150V92h18V74h26v24h14V56h10l7-12 7 12h10v50h18V78h30v24h12V40h7V26h3v14h9v66h24V66"
            + "h28v36h14V82l16-12 16 12v22h20V50h28v52h18V72h65v78z";
    private static final String NEAR = "M0 150v-30h92v-20l18-13 18 13v20h36v-26h32v26h34v-14h34v14h18v-32h30v32h20v-20l16-12"
            + " 16 12v20h36v30z";
    private static final String WINDOWS = "M170 103h6v6h-6zM184 103h6v6h-6zM289 100h5v6h-5zM300 100h5v6h-5zM106 104h8v8h-8z"
            + "M340 104h8v7h-8zM63 64h5v6h-5zM73 64h5v6h-5zM63 76h5v6h-5zM73 76h5v6h-5zM158 50h4v6h-4zM158 62h4v6h-4z"
            + "M158 74h4v6h-4zM295 60h5v6h-5zM306 60h5v6h-5zM295 72h5v6h-5zM306 72h5v6h-5z";
    private static final String LAWN = "M0 150v-14c60-10 120-12 200-9s140 5 200-3v26z";
    private static final String CROWNS = "M132 122a9 9 0 1 1 14 0a8 8 0 1 1-14 0zM312 120a10 10 0 1 1 16 0a9 9 0 1 1-16 0z";
    private static final String TRUNKS = "M137.500 130h3v10h-3zM318.500 128h3v11h-3z";
    private static final String TICKS = "M26 70h6M28.500 77h3.500M26 84h6M28.500 91h3.500M26 98h6M28.500 105h3.500M26 112h6"
            + "M28.500 119h3.500M26 126h6";
    private static final String LEGS = "M51 112h6v24h-6zM60 112h6v24h-6z";
    private static final String COAT = "M45 117v-18q0-11 13.500-11t13.500 11v18q-13.500 4-27 0z";
    private static final String ARMS = "M47 98l-3 15M70 97l13-10";
    private static final String BAG = "M50 96q0-5 8.500-5t8.500 5v16q0 3-3 3h-11q-3 0-3-3z";
    private static final String POCKET = "M53 105h11v5.500q0 1.500-1.500 1.500h-8q-1.500 0-1.500-1.500z";
    private static final String CAP = "M45.500 75a13 13 0 0 1 26 0q2 0.500 2 2t-2 1.500h-26q-2 0-2-1.500t2-2z";

    private final Scale scale = new Scale(1, 1);
    private final Group drawing = new Group();
    private final Rectangle window = new Rectangle();

    Skyline() {
        drawing.getChildren().addAll(city());
        drawing.getChildren().addAll(child());
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getChildren().add(drawing);
        getStyleClass().add("skyline");
        setClip(window);
        setMouseTransparent(true);
    }

    private static List<Node> city() {
        return List.of(
                styled(new Circle(334, 44, 17), "sun"),
                path(FAR, "far"),
                path(NEAR, "near"),
                path(WINDOWS, "windows"),
                path(LAWN, "lawn"),
                path(TRUNKS, "hair"),
                path(CROWNS, "crowns"));
    }

    private static List<Node> child() {
        return List.of(
                styled(new Ellipse(46, 137, 30, 2.5), "shade"),
                styled(new Rectangle(20, 63, 12, 74), "ruler"),
                path(TICKS, "ticks"),
                path(LEGS, "legs"),
                path(ARMS, "arms"),
                styled(new Circle(84, 86, 3), "skin"),
                path(COAT, "coat"),
                path(BAG, "bag"),
                path(POCKET, "pocket"),
                styled(new Circle(46.5, 80, 3), "skin"),
                styled(new Circle(70.5, 80, 3), "skin"),
                styled(new Circle(58.5, 77, 12), "hair"),
                path(CAP, "cap"));
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
        drawing.setLayoutY(getHeight() - HEIGHT * factor);
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }
}
