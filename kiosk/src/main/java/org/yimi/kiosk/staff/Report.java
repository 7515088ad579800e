package org.yimi.kiosk.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yimi.kiosk.delivery.Reached;
import org.yimi.kiosk.visit.Notice;

/**
 * How a kiosk stands, for whoever looks after it; nothing of what children said.
 *
 * @param waiting envelopes without a receipt
 * @param waitingSince the day of the eldest, as far as it is known
 * @param lastReceipt the day of the office's last word
 * @param reached what became of the last try to reach the office over the network
 * @param notices what staff should do something about
 * @param stickFirst whether a stick is the surer way, because phones would not open the office's page
 * @param otherMachine whether the data folder came from another machine, and no child is let in until it is enrolled again
 */
public record Report(
        String site,
        String kiosk,
        long waiting,
        Optional<LocalDate> waitingSince,
        Optional<LocalDate> lastReceipt,
        Reached reached,
        Set<Notice> notices,
        boolean stickFirst,
        boolean otherMachine) {
    public Report {
        notices = Set.copyOf(notices);
    }
}
