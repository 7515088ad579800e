package org.yimi.content.envelope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Who may open staff mode at a site, all of them: each such item replaces the one before. People are numbers here; only
 * the office knows their names.
 */
public record StaffList(List<Member> members) implements FeedBody {
    public static final String KIND = "staff";

    /** Far more than work at one site. */
    public static final int MOST = 100;

    /** Before the district named any. */
    public static final StaffList NONE = new StaffList(List.of());

    private static final int FORMAT = 1;
    private static final String NUMBER = "[0-9]{4,8}";

    public StaffList {
        members = List.copyOf(members);
        if (members.size() > MOST)
            throw new IllegalArgumentException("at most " + MOST + " people at a site, not " + members.size());
        var numbers = new HashSet<String>();
        for (var member : members)
            if (!numbers.add(member.number)) throw new IllegalArgumentException("two people have number " + member.number);
    }

    /**
     * @param number personal, four to eight digits
     * @param badge of the bytes that the badge holds
     */
    public record Member(String number, PinHash pin, Hash badge) {
        public Member {
            if (!number.matches(NUMBER)) throw new IllegalArgumentException("a personal number has four to eight digits");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    public Optional<Member> withNumber(String number) {
        return members.stream().filter(member -> member.number.equals(number)).findFirst();
    }

    /** @param badge as {@link ScanCode#BADGE} gives it */
    public Optional<Member> withBadge(Bytes badge) {
        var hash = Hash.of(badge.array());
        return members.stream().filter(member -> member.badge.equals(hash)).findFirst();
    }

    Bytes wire() {
        return Bytes.of(Cbor.write(new Wire(FORMAT, members)));
    }

    static StaffList parse(byte[] body) {
        Cbor.checkFormat(body, FORMAT, "staff list");
        return Cbor.read(body, Wire.class, wire -> new StaffList(wire.members));
    }

    private record Wire(int format, List<Member> members) {}
}
