package org.yimi.kiosk.rules;

import java.util.List;
import java.util.stream.Stream;

/** One thing that every screen must keep to. */
sealed interface Rule {
    /** The number of the rule for children's screens, U3 to U19, or {@code fit} for what any screen owes its reader. */
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

    /** What JavaFX cannot make out of the stylesheet is painted in its own colours, or not at all. */
    record StylesAreUnderstood() implements Rule {
        @Override
        public String id() {
            return "fit";
        }

        @Override
        public String says() {
            return "every style of the stylesheet comes out, also while a screen is scanned";
        }

        Look hear(List<String> errors) {
            return Look.at("screen", errors.isEmpty(), String.join(", ", errors));
        }
    }

    /** A rule for a child who has one switch to press. */
    sealed interface OfAScan extends Rule
            permits EveryTargetHasATurn,
                    FramesAreWhole,
                    FramesHideNothing,
                    FramesStandOut,
                    RoundsAreShort,
                    TurnsFollowTheEye {
        /** One look for each thing that this rule is about; FX thread only. */
        Stream<Look> check(Scan scan);
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
