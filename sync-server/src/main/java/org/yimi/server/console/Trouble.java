package org.yimi.server.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yimi.content.survey.Wording;
import org.yimi.server.office.Kiosks.KioskRow;

/** What may be wrong with a kiosk, and what a person does about it. {@code %s} is filled in with a number. */
enum Trouble {
    NEVER_CAME(
            "登记后还没有联系过",
            "has not been in contact since it was enrolled",
            "请站点打开触摸屏，接上网络。",
            "Ask the site to start the kiosk and connect it to the network."),
    SILENT(
            "%s 天没有联系了",
            "has been silent for %s days",
            "请站点看看触摸屏和网络开着没有。没联系的时候，答卷留在触摸屏里，不会丢。",
            "Ask the site whether kiosk and network are on. Until then the sessions stay on the kiosk and are not lost."),
    MISSING(
            "还有 %s 份没收到",
            "%s not received yet",
            "触摸屏每十分钟送一次，先等等；过一天还没到，请站点检查网络。",
            "The kiosk sends every ten minutes, so wait a little. If they are missing after a day, have the site check the network."),
    UNSTATED(
            "收到的比交出的多 %s 份",
            "%s more received than issued",
            "触摸屏的硬盘可能被还原过。请联系技术人员。",
            "The kiosk's disk may have been put back to an older state. Call support."),
    QUARANTINED(
            "%s 份打不开，已隔离",
            "in quarantine because it does not open: %s",
            "请先更新服务器上的问卷包，再重新启动：能打开的会自动计入。",
            "Update the packs on the server and restart it: what opens then is counted by itself."),
    DISPUTED(
            "%s 个编号各来了两份：有重复的机器",
            "numbers that came twice: %s (a duplicated kiosk)",
            "请管理员在服务器上运行 server dispute，逐个决定；再找出被复制的那台机器。",
            "Ask an administrator to run \"server dispute\" on the server and decide each one, and find the copied machine."),
    UNCOUNTED(
            "收到的有 %s 份没计入",
            "%s received but not counted",
            "请联系技术人员。",
            "Call support."),
    CLOCK_DOUBTFUL(
            "时钟不可信",
            "has a doubtful clock",
            "请站点把触摸屏的日期和时间调对。",
            "Ask the site to set the kiosk's date and time."),
    OLD_KEY_SENDING(
            "重新登记以前的密钥又送来了答卷；已另存，没有计入",
            "bundles came that are signed by its key of before it was enrolled again; kept aside, not counted",
            "如果是登记以前手机带走的，不用管，机器会再送一次；旧机器还开着，请站点关掉它。",
            "If a phone took them along before, nothing is to be done: the kiosk sends them again. If the old machine still runs, have the site switch it off."),
    STILL_SENDING(
            "已停用，却还在送答卷；已另存，没有计入",
            "still sends although its enrolment was ended; kept aside, not counted",
            "还要用这台机器，请重新登记；不用了，请站点关掉它。",
            "Enrol it anew if it is still needed; otherwise have the site switch it off.");

    private final Wording what;
    private final Wording how;

    Trouble(String what, String whatEn, String how, String howEn) {
        this.what = new Wording(what, whatEn);
        this.how = new Wording(how, howEn);
    }

    /** @param number 0 where the words take none */
    record Found(Trouble trouble, long number) {
        String what(Numbers numbers) {
            return String.format(trouble.what.in(numbers.language()), numbers.of(number));
        }

        String how(Numbers numbers) {
            return trouble.how.in(numbers.language());
        }
    }

    /** @param refused it sent bundles after its enrolment was ended */
    static List<Found> of(KioskRow row, boolean refused, Instant now) {
        var totals = row.totals();
        var found = new ArrayList<Found>();
        if (refused) found.add(new Found(row.revoked() ? STILL_SENDING : OLD_KEY_SENDING, 0));
        if (!row.revoked()) {
            if (!row.contacted()) found.add(new Found(NEVER_CAME, 0));
            else if (row.silent(now))
                found.add(new Found(SILENT, Duration.between(row.lastContact(), now).toDays()));
            if (row.clockDoubtful()) found.add(new Found(CLOCK_DOUBTFUL, 0));
        }
        if (totals.received() < row.issued()) found.add(new Found(MISSING, row.issued() - totals.received()));
        if (totals.received() > row.issued()) found.add(new Found(UNSTATED, totals.received() - row.issued()));
        if (totals.quarantined() > 0) found.add(new Found(QUARANTINED, totals.quarantined()));
        if (totals.disputed() > 0) found.add(new Found(DISPUTED, totals.disputed()));
        if (totals.counted() != totals.received() && totals.quarantined() == 0 && totals.disputed() == 0)
            found.add(new Found(UNCOUNTED, totals.received() - totals.counted()));
        return List.copyOf(found);
    }
}
