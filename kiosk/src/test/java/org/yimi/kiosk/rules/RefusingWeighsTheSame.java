package org.yimi.kiosk.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

record RefusingWeighsTheSame() implements Rule.OfAScreen {
    private static final double ROUNDING_MM = 0.3;

    /** Yes and no of the same screen. */
    private record Pair(String yes, String no) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("agree", "refuse"),
            new Pair("stop-no", "stop-yes"),
            new Pair("here", "leave"),
            new Pair("clear-yes", "clear-no"),
            new Pair("continue", "anew"),
            new Pair("go-on", "end"));

    @Override
    public String id() {
        return "U12";
    }

    @Override
    public String says() {
        return "saying no is as large, as strong and as coloured as saying yes";
    }

    @Override
    public Stream<Look> check(Shown shown) {
        return PAIRS.stream()
                .filter(pair -> shown.root().lookup("#" + pair.yes) != null)
                .map(pair -> look(shown, pair));
    }

    private static Look look(Shown shown, Pair pair) {
        var yes = shown.root().lookup("#" + pair.yes);
        var no = shown.root().lookup("#" + pair.no);
        if (yes == null || no == null) return Look.at(pair.no, false, "there is no " + pair.no);
        return Look.at(pair.no, same(shown, yes, no), pair.no + " looks smaller or weaker than " + pair.yes);
    }

    /** How the words on it are painted. */
    private static List<Object> lettering(Node button) {
        return Said.below(button)
                .<Object>map(said -> List.of(said.font(), said.colours()))
                .toList();
    }

    private static boolean same(Shown shown, Node yes, Node no) {
        var one = shown.mm(yes);
        var other = shown.mm(no);
        return Math.abs(one.getWidth() - other.getWidth()) <= ROUNDING_MM
                && Math.abs(one.getHeight() - other.getHeight()) <= ROUNDING_MM
                && yes.getOpacity() == no.getOpacity()
                && yes instanceof Region left
                && no instanceof Region right
                && Objects.equals(left.getBackground(), right.getBackground())
                && lettering(yes).equals(lettering(no));
    }
}
