package org.yimi.kiosk.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.yimi.content.envelope.Bundle;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.optical.Preset;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Enroller;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.SignIn;
import org.yimi.kiosk.staff.StaffScreen.Choosing;
import org.yimi.kiosk.staff.StaffScreen.Desk;
import org.yimi.kiosk.staff.StaffScreen.Outcome;
import org.yimi.kiosk.staff.StaffScreen.SigningIn;
import org.yimi.kiosk.ui.staff.AskingView;
import org.yimi.kiosk.ui.staff.DeskView;
import org.yimi.kiosk.ui.staff.PlayView;
import org.yimi.kiosk.ui.staff.PresetView;
import org.yimi.kiosk.ui.staff.ReceivedView;
import org.yimi.kiosk.ui.staff.SignInView;
import org.yimi.kiosk.visit.Notice;

/** The screens of staff mode; they are for no band. */
record StaffScreens(Language language) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    Stream<Exhibit> all() {
        return Stream.of(signIns(), desks(), exports(), outcomes()).flatMap(screens -> screens);
    }

    private Stream<Exhibit> signIns() {
        return Stream.of(
                signIn("number", new SigningIn(SignIn.BY_NUMBER, false, Duration.ZERO)),
                signIn("pin", new SigningIn(SignIn.with("1001"), false, Duration.ZERO)),
                signIn("wrong", new SigningIn(SignIn.BY_NUMBER, true, Duration.ofSeconds(40))));
    }

    private Exhibit signIn(String what, SigningIn screen) {
        return exhibit("sign-in-" + what, () -> SignInView.of(screen, language, new SignInView.Ways(_ -> {}, () -> {})));
    }

    private Stream<Exhibit> desks() {
        var kiosk = "0123456789abcdef";
        var site = "东方社区儿童之家";
        return Stream.of(
                desk("fine", new Report(site, kiosk, 0, Optional.empty(), Optional.of(DAY), Reached.YES, Set.of()), true),
                desk("online", new Report(site, kiosk, 3, Optional.of(DAY), Optional.of(DAY), Reached.YES, Set.of()), true),
                desk("waits", new Report(site, kiosk, 128, Optional.of(DAY), Optional.empty(), Reached.NO, Set.of()), false),
                desk("trouble", new Report(site, kiosk, 1_204, Optional.of(DAY), Optional.of(DAY), Reached.REFUSED, Set.of(Notice.values())), false));
    }

    private Exhibit desk(String what, Report report, boolean scanned) {
        return exhibit("desk-" + what, () -> DeskView.of(new Desk(report, scanned), language, new DeskView.Ways(() -> {}, () -> {})));
    }

    private Stream<Exhibit> exports() {
        var few = List.of(bundle(3_000));
        var many = IntStream.range(0, Film.MOST_BUNDLES).mapToObj(_ -> bundle(Bundle.MOST_BYTES)).toList();
        var films = Stream.of(Preset.values())
                .map(preset -> exhibit(
                        "film-" + preset.name().toLowerCase(Locale.ROOT),
                        () -> PlayView.of(new Film(few, preset), language, new PlayView.Ways(() -> {}))));
        return Stream.concat(films, Stream.of(presets("few", new Choosing(few, true)), presets("many", new Choosing(many, false))));
    }

    private Exhibit presets(String what, Choosing choosing) {
        return exhibit("presets-" + what, () -> PresetView.of(choosing, language, new PresetView.Ways(_ -> {}, () -> {})));
    }

    private Stream<Exhibit> outcomes() {
        return Stream.of(
                received("matched", new Outcome.Receipt(new Applied.Matched())),
                received("older", new Outcome.Receipt(new Applied.Older())),
                received("not-ours", new Outcome.Receipt(new Applied.NotOurs())),
                received("duplicate", new Outcome.Receipt(new Applied.Duplicate())),
                received("refused", new Outcome.Refused("bad-signature")),
                received("enrolled", new Outcome.Enrolled("东方社区儿童之家")),
                received("no-answer", new Outcome.NotEnrolled(Enroller.Why.NO_ANSWER)),
                received("code-refused", new Outcome.NotEnrolled(Enroller.Why.CODE_REFUSED)),
                exhibit("asking", () -> AskingView.of(language)),
                received("other", new Outcome.OtherCode()));
    }

    private Exhibit received(String what, Outcome outcome) {
        return exhibit("received-" + what, () -> ReceivedView.of(outcome, language, () -> {}));
    }

    private static Bytes bundle(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private static Exhibit exhibit(String name, Supplier<Parent> screen) {
        return Exhibit.of(name, Set.of(), screen);
    }
}
