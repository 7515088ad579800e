package org.yimi.kiosk.rules;

import java.util.stream.Stream;
import javafx.scene.image.ImageView;

record PicturesAreThere() implements Rule.OfAScreen {
    private static final double LEAST_MM = 8;

    @Override
    public String id() {
        return "fit";
    }

    @Override
    public String says() {
        return "every picture is loaded, at least 8 mm large and inside the window";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return shown.all("*")
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .map(view -> look(shown, view));
    }

    private static Look look(Shown shown, ImageView view) {
        var image = view.getImage();
        var box = shown.mm(view);
        var there = image != null && !image.isError() && image.getProgress() >= 1;
        var large = Math.min(box.getWidth(), box.getHeight()) >= LEAST_MM;
        var url = image == null ? "" : String.valueOf(image.getUrl());
        var name = "picture " + url.substring(url.lastIndexOf('/') + 1);
        return Look.at(
                name,
                there && large && shown.window().contains(box),
                name + (there ? " is " + Shown.measures(box) + " large" : " is not loaded"));
    }
}
