package org.yimi.kiosk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, and what they saw on the screens shown to them. Screens are shown on the FX thread, one after the other. */
public final class Rulebook {
    /** What a screen owes whoever reads it. */
    private static final Set<Class<? extends Rule.OfAScreen>> FOR_GROWN_UPS = Set.of(
            ActsOnRelease.class, LabelsAreWhole.class, PicturesAreThere.class, ShapesStandOut.class, WordsStandOut.class);

    private final Rule.NothingMoves nothingMoves = new Rule.NothingMoves();
    private final List<Rule.OfAScreen> rules = List.of(
            new CanBeDeclined(),
            new AnswersOfOneSize(),
            new CanBeStopped(),
            new TargetsAreLarge(),
            new TargetsStandApart(),
            new TapOnly(),
            new ActsOnRelease(),
            new WithinReach(),
            new WordsAreLarge(),
            new WordsStandOut(),
            new ShapesStandOut(),
            new ChosenIsSeen(),
            new ChoicesDiffer(),
            new NothingPreselected(),
            new ExitsAreOpen(),
            new CornersKeepTheirPlace(),
            new RefusingWeighsTheSame(),
            new NoLure(),
            new LabelsAreWhole(),
            new PicturesAreThere());
    private final List<Rule.OfAScan> scanRules = List.of(
            new EveryTargetHasATurn(),
            new TurnsFollowTheEye(),
            new RoundsAreShort(),
            new FramesAreWhole(),
            new FramesHideNothing(),
            new FramesStandOut());
    private final Rule.StylesAreUnderstood stylesAreUnderstood = new Rule.StylesAreUnderstood();
    private final Map<Rule, Report.Tally> tallies = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public Rulebook() {
        Stream.of(rules.stream(), Stream.of(nothingMoves, stylesAreUnderstood), scanRules.stream())
                .flatMap(some -> some)
                .forEach(rule -> tallies.put(rule, new Report.Tally(rule.name(), rule.says(), 0, 0, 0)));
    }

    /** Looks at a screen with every rule that one picture of it can break. The screen is left as it was. */
    public void inspect(Shown shown) {
        for (var rule : rules)
            if (!shown.place().forGrownUps() || FOR_GROWN_UPS.contains(rule.getClass()))
                note(rule, shown.place(), rule.check(shown).toList());
    }

    /** Looks at a screen as it is scanned; staff mode is not. */
    public void inspect(Scan scan) {
        var place = scan.shown().place();
        if (!place.forGrownUps()) for (var rule : scanRules) note(rule, place, rule.check(scan).toList());
    }

    /** @param errors what the stylesheet's reader said since the last screen */
    public void hear(Place place, List<String> errors) {
        note(stylesAreUnderstood, place, List.of(stylesAreUnderstood.hear(errors)));
    }

    /** Compares two pictures of a screen that nobody touched in between. */
    public void compare(Place place, Pixels before, Pixels after) {
        note(nothingMoves, place, List.of(nothingMoves.compare(before, after)));
    }

    private void note(Rule rule, Place place, List<Look> looks) {
        if (looks.isEmpty()) return;
        var faults = looks.stream().filter(look -> !look.fine()).map(Look::fault).toList();
        tallies.computeIfPresent(rule, (_, tally) -> tally.with(looks.size(), faults.size()));
        for (var fault : faults)
            findings.add(new Finding(
                    rule.name(), place.screen(), place.bandName(), place.size(), place.language().tag(), fault));
    }

    /** What was seen until now. */
    public Report report() {
        return new Report(List.copyOf(tallies.values()), findings);
    }
}
