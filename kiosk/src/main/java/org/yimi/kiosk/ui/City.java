package org.yimi.kiosk.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/**
 * The city as a child sees it: a child with a yellow school cap, exactly as tall as the one-metre ruler beside it.
 * Drawn 400 wide and 150 high at the lower edge; a tall screen shows its left part larger. The stylesheet holds the
 * colours.
 */
public final class City extends Region {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 150;
    private static final double LEAST_SHARE = 0.4;
    private static final double SUN_LIFT = 225;
    private static final double RAINBOW_LIFT = 130;
    private static final int COLOURS = 5;

    private static final String FAR = "M0 150V92h18V74h26v24h14V56h10l7-12 7 12h10v50h18V78h30v24h12V40h7V26h3v14h9v66h24V66"
            + "h28v36h14V82l16-12 16 12v22h20V50h28v52h18V72h65v78z";
    private static final String NEAR = "M0 150v-30h92v-20l18-13 18 13v20h36v-26h32v26h34v-14h34v14h18v-32h30v32h20v-20l16-12"
            + " 16 12v20h36v30z";
    private static final String ROOFS = "M90 101l20-15 20 15h-5l-15-11-15 11zM346 101l18-14 18 14h-5l-13-10-13 10z";
    private static final String WINDOWS = "M170 103h6v6h-6zM184 103h6v6h-6zM289 100h5v6h-5zM300 100h5v6h-5zM106 104h8v8h-8z"
            + "M360 104h8v7h-8zM63 64h5v6h-5zM73 64h5v6h-5zM63 76h5v6h-5zM73 76h5v6h-5zM158 50h4v6h-4zM158 62h4v6h-4z"
            + "M158 74h4v6h-4zM295 60h5v6h-5zM306 60h5v6h-5zM295 72h5v6h-5zM306 72h5v6h-5zM205 76h5v6h-5zM214 76h5v6h-5z"
            + "M205 88h5v6h-5zM214 88h5v6h-5z";
    private static final String HILL = "M0 150v-20c70-16 130-6 190-2s140-8 210-6v28z";
    private static final String LAWN = "M0 150v-12c60-10 120-12 200-9s140 5 200-3v24z";
    private static final String WAY = "M196 150c6-8 2-12 12-20h5c-7 8 4 12 10 20z";
    private static final String CROWNS = "M132 122a9 9 0 1 1 14 0a8 8 0 1 1-14 0zM312 120a10 10 0 1 1 16 0a9 9 0 1 1-16 0z"
            + "M258 122a7 7 0 1 1 11 0a6.500 6.500 0 1 1-11 0z";
    private static final String TRUNKS = "M137.500 130h3v10h-3zM318.500 128h3v11h-3zM262.500 128h2.500v9h-2.500z";
    private static final String CLOUDS = "M96 34a7 7 0 0 1 12-4a9 9 0 0 1 16 3a6 6 0 0 1 4 11h-32a5.500 5.500 0 0 1 0-10z"
            + "M250 26a6 6 0 0 1 10-3a8 8 0 0 1 14 2a5 5 0 0 1 4 10h-28a4.500 4.500 0 0 1 0-9z"
            + "M20 46a5 5 0 0 1 9-2a6 6 0 0 1 10 2a4 4 0 0 1 3 8h-22a4 4 0 0 1 0-8z";
    private static final String FLOWERS = "M104 141a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0zM118 145a1.500 1.500 0 1 0 3 0a1.500"
            + " 1.500 0 1 0-3 0zM166 140a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0zM290 143a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0z"
            + "M344 140a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0-3 0z";
    private static final String KITE = "M118 48l9 4-2 10-9 6-5-9z";
    private static final String STRING = "M84 86c10 2 30-6 32-18M116 68c-2 4 3 5 0 9s3 4 0 8";
    private static final String TICKS = "M26 70h6M28.500 77h3.500M26 84h6M28.500 91h3.500M26 98h6M28.500 105h3.500M26 112h6"
            + "M28.500 119h3.500M26 126h6";
    private static final String LEGS = "M51 112h6v24h-6zM60 112h6v24h-6z";
    private static final String SHOES = "M49.500 134h7.500v3h-7.500zM60 134h7.500v3h-7.500z";
    private static final String COAT = "M45 117v-18q0-11 13.500-11t13.500 11v18q-13.500 4-27 0z";
    private static final String ARMS = "M47 98l-3 15M70 97l13-10";
    private static final String BAG = "M50 96q0-5 8.500-5t8.500 5v16q0 3-3 3h-11q-3 0-3-3z";
    private static final String POCKET = "M53 105h11v5.500q0 1.500-1.500 1.500h-8q-1.500 0-1.500-1.500z";
    private static final String CAP = "M45.500 75a13 13 0 0 1 26 0q2 0.500 2 2t-2 1.500h-26q-2 0-2-1.500t2-2z";

    private final double lift;
    private final Scale skyScale = new Scale(1, 1);
    private final Scale groundScale = new Scale(1, 1);
    private final Group sky = new Group();
    private final Group ground = new Group();
    private final Rectangle window = new Rectangle();

    /** @param lift how far the sky is above where the drawing has it, for each step by which the ground is larger */
    private City(String light, double lift, List<? extends Node> above) {
        this.lift = lift;
        sky.getChildren().addAll(above);
        sky.getTransforms().add(skyScale);
        ground.getChildren().addAll(town());
        ground.getChildren().addAll(child());
        ground.getTransforms().add(groundScale);
        sky.setManaged(false);
        ground.setManaged(false);
        getChildren().addAll(sky, ground);
        getStyleClass().addAll("city", light);
        setClip(window);
        setMouseTransparent(true);
    }

    /** In the morning sun. */
    public static Region morning() {
        return new City("morning", SUN_LIFT, sunAndClouds());
    }

    /** Below a rainbow, for a goodbye. */
    public static Region rainbow() {
        return new City("morning", RAINBOW_LIFT, IntStream.range(0, COLOURS).mapToObj(City::arc).toList());
    }

    /** By moonlight, for a kiosk that sleeps. */
    public static Region night() {
        return new City("night", SUN_LIFT, sunAndClouds());
    }

    private static List<Node> sunAndClouds() {
        return List.of(
                Strokes.styled(new Circle(334, 40, 26), "glow"),
                Strokes.styled(new Circle(334, 40, 17), "sun"),
                Strokes.path(CLOUDS, "clouds"));
    }

    private static Node arc(int colour) {
        var radius = 118 - 7 * colour;
        var arc = new Arc(200, 140, radius, radius, 0, 180);
        return Strokes.styled(Strokes.styled(arc, "arc"), "arc-" + (colour + 1));
    }

    private static List<Node> town() {
        return List.of(
                Strokes.path(FAR, "far"),
                Strokes.path(NEAR, "near"),
                Strokes.path(ROOFS, "roofs"),
                Strokes.path(WINDOWS, "windows"),
                Strokes.path(HILL, "hill"),
                Strokes.path(LAWN, "lawn"),
                Strokes.path(WAY, "way"),
                Strokes.path(TRUNKS, "hair"),
                Strokes.path(CROWNS, "crowns"),
                Strokes.path(FLOWERS, "flowers"));
    }

    private static List<Node> child() {
        return List.of(
                Strokes.path(STRING, "string"),
                Strokes.path(KITE, "kite"),
                Strokes.styled(new Ellipse(46, 137, 30, 2.5), "shade"),
                Strokes.styled(new Rectangle(20, 63, 12, 74), "ruler"),
                Strokes.path(TICKS, "ticks"),
                Strokes.path(LEGS, "legs"),
                Strokes.path(SHOES, "hair"),
                Strokes.path(ARMS, "arms"),
                Strokes.styled(new Circle(84, 86, 3), "skin"),
                Strokes.path(COAT, "coat"),
                Strokes.path(BAG, "bag"),
                Strokes.path(POCKET, "pocket"),
                Strokes.styled(new Circle(46.5, 80, 3), "skin"),
                Strokes.styled(new Circle(70.5, 80, 3), "skin"),
                Strokes.styled(new Circle(58.5, 77, 12), "hair"),
                Strokes.path(CAP, "cap"));
    }

    @Override
    protected void layoutChildren() {
        var skyFactor = getWidth() / WIDTH;
        var groundFactor = Math.max(skyFactor, getHeight() * LEAST_SHARE / HEIGHT);
        skyScale.setX(skyFactor);
        skyScale.setY(skyFactor);
        groundScale.setX(groundFactor);
        groundScale.setY(groundFactor);
        ground.setLayoutY(getHeight() - HEIGHT * groundFactor);
        sky.setLayoutY(getHeight() - HEIGHT * skyFactor - lift * (groundFactor - skyFactor));
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }
}
