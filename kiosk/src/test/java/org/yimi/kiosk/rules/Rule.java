package org.yimi.kiosk.rules;

import java.util.stream.Stream;

/** One thing that every screen must keep to. */
sealed interface Rule {
    /** The number of the rule for children's screens, U3 to U12, or {@code fit} for what any screen owes its reader. */
    String id();

    /** The rule in a few words. */
    String says();

    /** The name under which findings are listed. */
    default String name() {
        return id() + " " + getClass().getSimpleName();
    }

    /** A rule that one screen alone can break. */
    sealed interface OfAScreen extends Rule
            permits ActsOnRelease,
                    AnswersOfOneSize,
                    CanBeDeclined,
                    CanBeStopped,
                    ChoicesDiffer,
                    ChosenIsSeen,
                    CornersKeepTheirPlace,
                    ExitsAreOpen,
                    LabelsAreWhole,
                    NoLure,
                    NothingPreselected,
                    PicturesAreThere,
                    RefusingWeighsTheSame,
                    ShapesStandOut,
                    TapOnly,
                    TargetsAreLarge,
                    TargetsStandApart,
                    WithinReach,
                    WordsAreLarge,
                    WordsStandOut {
        /** One look for each thing that this rule is about; FX thread only. */
        Stream<Look> check(Shown shown);
    }

    /** A screen that nobody touches stays as it is (U12): nothing counts down, blinks or runs. */
    record NothingMoves() implements Rule {
        @Override
        public String id() {
            return "U12";
        }

        @Override
        public String says() {
            return "an untouched screen is the same picture a second later";
        }

        Look compare(Pixels before, Pixels after) {
            var changed = before.differing(after);
            return Look.at("screen", changed == 0, changed + " pixels changed by themselves");
        }
    }
}
