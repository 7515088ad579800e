package org.yimi.kiosk.ui;

import java.net.URI;
import java.nio.file.Path;
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
import org.yimi.content.optical.StillCode;
import org.yimi.content.survey.Language;
import org.yimi.kiosk.delivery.Applied;
import org.yimi.kiosk.delivery.Carried;
import org.yimi.kiosk.delivery.OfflineEnroller.Offer;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.delivery.Why;
import org.yimi.kiosk.optical.Film;
import org.yimi.kiosk.optical.StillPage;
import org.yimi.kiosk.staff.EnrolStep;
import org.yimi.kiosk.staff.Report;
import org.yimi.kiosk.staff.SignIn;
import org.yimi.kiosk.staff.StaffScreen.Choosing;
import org.yimi.kiosk.staff.StaffScreen.Desk;
import org.yimi.kiosk.staff.StaffScreen.Outcome;
import org.yimi.kiosk.staff.StaffScreen.SigningIn;
import org.yimi.kiosk.stick.Found;
import org.yimi.kiosk.stick.Step;
import org.yimi.kiosk.stick.Trip.Brought;
import org.yimi.kiosk.stick.Trip.End;
import org.yimi.kiosk.stick.Trip.Refusal;
import org.yimi.kiosk.stick.Trip;
import org.yimi.kiosk.ui.staff.AskingView;
import org.yimi.kiosk.ui.staff.CarryingView;
import org.yimi.kiosk.ui.staff.ComparingView;
import org.yimi.kiosk.ui.staff.DeskView;
import org.yimi.kiosk.ui.staff.EnrolScanView;
import org.yimi.kiosk.ui.staff.EnrolTypingView;
import org.yimi.kiosk.ui.staff.EnrolWaysView;
import org.yimi.kiosk.ui.staff.IntroducingView;
import org.yimi.kiosk.ui.staff.PlayView;
import org.yimi.kiosk.ui.staff.PresetView;
import org.yimi.kiosk.ui.staff.ReceivedView;
import org.yimi.kiosk.ui.staff.SignInView;
import org.yimi.kiosk.ui.staff.StickView;
import org.yimi.kiosk.ui.staff.StillView;
import org.yimi.kiosk.ui.staff.TripView;
import org.yimi.kiosk.visit.Notice;

/** The screens of staff mode; they are for no band. */
record StaffScreens(Reach reach, Language language) {
    private static final EnrolWaysView.Ways WAYS = new EnrolWaysView.Ways(() -> {}, () -> {}, () -> {}, () -> {});
    private static final EnrolTypingView.Ways TYPING = new EnrolTypingView.Ways(_ -> {}, () -> {});
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final URI OFFICE = URI.create("https://yimi.ruian.example.cn");

    Stream<Exhibit> all() {
        var checks = new CheckScreens(reach, language).all();
        return Stream.of(signIns(), desks(), exports(), sticks(), trips(), outcomes(), enrolments(), checks)
                .flatMap(screens -> screens);
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
                desk("fine", new Report(site, kiosk, 0, Optional.empty(), Optional.of(DAY), Reached.YES, Set.of(), false, false), true),
                desk("online", new Report(site, kiosk, 3, Optional.of(DAY), Optional.of(DAY), Reached.YES, Set.of(), false, false), true),
                desk("waits", new Report(site, kiosk, 128, Optional.of(DAY), Optional.empty(), Reached.NO, Set.of(), false, false), false),
                desk("sign-in", new Report(site, kiosk, 5, Optional.of(DAY), Optional.of(DAY), Reached.SIGN_IN, Set.of(), false, false), true),
                desk("untrusted", new Report(site, kiosk, 5, Optional.of(DAY), Optional.of(DAY), Reached.UNTRUSTED, Set.of(), false, false), true),
                desk("proxy", new Report(site, kiosk, 5, Optional.of(DAY), Optional.of(DAY), Reached.PROXY, Set.of(), false, false), true),
                desk("foreign", new Report(site, kiosk, 5, Optional.of(DAY), Optional.of(DAY), Reached.FOREIGN, Set.of(), false, false), true),
                desk("trouble", new Report(site, kiosk, 1_204, Optional.of(DAY), Optional.of(DAY), Reached.REFUSED, Set.of(Notice.values()), false, true), false),
                desk("stick-first", new Report(site, kiosk, 128, Optional.of(DAY), Optional.empty(), Reached.NO, Set.of(), true, false), true));
    }

    private Exhibit desk(String what, Report report, boolean scanned) {
        var ways = new DeskView.Ways(() -> {}, () -> {}, () -> {}, () -> {}, () -> {});
        return exhibit("desk-" + what, () -> DeskView.of(new Desk(report, scanned), language, ways));
    }

    private Stream<Exhibit> exports() {
        var small = List.of(bundle(StillCode.MOST_BYTES));
        var few = List.of(bundle(3_000));
        var many = IntStream.range(0, Film.MOST_BUNDLES).mapToObj(_ -> bundle(Bundle.MOST_BYTES)).toList();
        var films = Stream.of(Preset.values())
                .map(preset -> exhibit(
                        "film-" + preset.name().toLowerCase(Locale.ROOT),
                        () -> PlayView.of(new Film(few, preset), language, new PlayView.Ways(() -> {}))));
        return Stream.concat(
                films,
                Stream.of(
                        presets("small", new Choosing(new Carried(small, true, OFFICE))),
                        exhibit("still", () -> StillView.of(StillPage.of(small, OFFICE).orElseThrow(), language, () -> {})),
                        presets("few", new Choosing(new Carried(few, true, OFFICE))),
                        presets("many", new Choosing(new Carried(many, false, OFFICE)))));
    }

    private Exhibit presets(String what, Choosing choosing) {
        return exhibit("presets-" + what, () -> PresetView.of(choosing, language, new PresetView.Ways(_ -> {}, _ -> {}, () -> {})));
    }

    private Stream<Exhibit> sticks() {
        var stick = Path.of("/media/yimi/KINGSTON");
        return Stream.of(
                stick("none", new Found.Nothing()),
                stick("new", new Found.Unmarked(stick, true)),
                stick("locked", new Found.Unmarked(stick, false)),
                stick("ready", new Found.Marked(stick)),
                exhibit("stick-looking", () -> CarryingView.of(() -> Step.NONE, language)),
                exhibit("stick-carrying", () -> CarryingView.of(() -> new Step(212, 503), language)));
    }

    private Exhibit stick(String what, Found found) {
        return exhibit("stick-" + what, () -> StickView.of(found, language, new StickView.Ways(_ -> {}, _ -> {}, () -> {})));
    }

    private Stream<Exhibit> trips() {
        var everything = new Brought(Optional.of(new Applied.Matched()), 12, 2, List.of());
        var refusals = Stream.of("0123456789abcdef.receipt", "0000000001-000000000001.page", "x.yimipack")
                .map(file -> new Refusal(file, "bad-signature"))
                .toList();
        var nothing = new Brought(Optional.empty(), 0, 0, List.of());
        return Stream.of(
                trip("whole", new Trip(everything, 128, 128, new End.Whole())),
                trip("nothing", new Trip(new Brought(Optional.of(new Applied.Older()), 0, 0, List.of()), 0, 0, new End.Whole())),
                trip("full", new Trip(nothing, 100_000, 31_200, new End.Full(187_000_000))),
                trip("read-only", new Trip(everything, 128, 0, new End.ReadOnly())),
                trip("gone", new Trip(nothing, 128, 40, new End.Gone())),
                trip("duplicate", new Trip(new Brought(Optional.of(new Applied.Duplicate()), 0, 0, List.of()), 5, 5, new End.Whole())),
                trip("refused", new Trip(new Brought(Optional.of(new Applied.NotOurs()), 3, 0, refusals), 128, 128, new End.Whole())));
    }

    private Exhibit trip(String what, Trip trip) {
        return exhibit("trip-" + what, () -> TripView.of(trip, language, () -> {}));
    }

    private Stream<Exhibit> outcomes() {
        return Stream.of(
                received("matched", new Outcome.Receipt(new Applied.Matched())),
                received("older", new Outcome.Receipt(new Applied.Older())),
                received("not-ours", new Outcome.Receipt(new Applied.NotOurs())),
                received("duplicate", new Outcome.Receipt(new Applied.Duplicate())),
                received("refused", new Outcome.Refused("bad-signature")),
                received("enrolled", new Outcome.Enrolled("东方社区儿童之家")),
                received("no-answer", new Outcome.NotEnrolled(Why.NO_ANSWER)),
                received("enrol-sign-in", new Outcome.NotEnrolled(Why.SIGN_IN)),
                received("not-trusted", new Outcome.NotEnrolled(Why.NOT_TRUSTED)),
                received("code-refused", new Outcome.NotEnrolled(Why.CODE_REFUSED)),
                received("already-enrolled", new Outcome.NotEnrolled(Why.ALREADY_ENROLLED)),
                received("other-kiosk", new Outcome.NotEnrolled(Why.OTHER_KIOSK)),
                received("revoked", new Outcome.NotEnrolled(Why.REVOKED)),
                received("not-same", new Outcome.NotEnrolled(Why.NOT_SAME)),
                exhibit("asking", () -> AskingView.of(language)),
                received("other", new Outcome.OtherCode()));
    }

    private Stream<Exhibit> enrolments() {
        var kiosk = "0123456789abcdef";
        var code = "K1" + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(2);
        var offer = new Offer(Bytes.of(new byte[1]), "东方社区儿童之家", "5KJ4-02ZA");
        return Stream.of(
                exhibit("enrol-ways", () -> EnrolWaysView.of(new EnrolStep.Ways(""), language, WAYS)),
                exhibit("enrol-ways-again", () -> EnrolWaysView.of(new EnrolStep.Ways(kiosk), language, WAYS)),
                exhibit("enrol-scan", () -> EnrolScanView.of(language, () -> {})),
                address("enrol-address", new EnrolStep.Address("", false)),
                address("enrol-address-wrong", new EnrolStep.Address("office.lianyungang.example:8443/yimi//", true)),
                exhibit("enrol-code", () -> EnrolTypingView.of(new EnrolStep.Code("https://office"), language, TYPING)),
                exhibit("enrol-introducing", () -> IntroducingView.of(new EnrolStep.Introducing(code, "5KJ4-02ZA"), language, () -> {})),
                exhibit("enrol-comparing", () -> ComparingView.of(new EnrolStep.Comparing(offer), language, _ -> {})));
    }

    private Exhibit address(String what, EnrolStep.Address step) {
        return exhibit(what, () -> EnrolTypingView.of(step, language, TYPING));
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
