package org.yimi.kiosk.rules;

import java.util.stream.Stream;

record AnswersOfOneSize() implements Rule.OfAScreen {
    private static final double ROUNDING_MM = 0.5;

    @Override
    public String id() {
        return "U3";
    }

    @Override
    public String says() {
        return "不知道 and 不想说 are as large as every other answer";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        var answers = shown.all(".answer").toList();
        if (answers.isEmpty()) return Stream.of();
        var first = shown.mm(answers.getFirst());
        return answers.stream().map(answer -> {
            var box = shown.mm(answer);
            var same = Math.abs(box.getWidth() - first.getWidth()) <= ROUNDING_MM
                    && Math.abs(box.getHeight() - first.getHeight()) <= ROUNDING_MM;
            return Look.at(
                    Shown.named(answer),
                    same,
                    Shown.named(answer) + " is " + Shown.measures(box) + ", another " + Shown.measures(first));
        });
    }
}
