package org.yimi.content.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.yimi.content.envelope.Bytes;
import org.yimi.content.envelope.FeedBody;
import org.yimi.content.envelope.ScanCode;
import org.yimi.content.survey.Reading;

/** A folder with one file of every kind that children are told, and what publishes it. */
public final class Published {
    static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    static final String BADGE = ScanCode.BADGE.write(Bytes.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));

    /** In each line number that the table of wrong files names. */
    static final String GOOD = """
            stages:
              - { id: heard, zh: 需求表达, en: Needs heard }
              - { id: planned, zh: 方案制定, en: A plan is made }
              - { id: decided, zh: 决策公示, en: The decision }
              - { id: looked-back, zh: 评估反馈, en: Looking back }
            reply:
              - card: [apple, 小猫, sun, key]
                stage: decided
                words:
                  young: { zh: "大人看了你的话，\\n滑梯要换新的", en: "We read it. A new slide is coming" }
                  older: { zh: "我们看了你的建议，\\n夏天前换一个滑梯", en: "We read your idea. A new slide comes before summer" }
                decided_on: 2026-02-20
              - card: [apple, cat, sun, bell]
                stage: decided
                words:
                  young: { zh: 这次做不了, en: Not this time }
                  older: { zh: 这次做不了, en: Not this time }
                decided_on: 2026-02-20
                reason:
                  young: { zh: 那里是小河, en: A river is there }
                  older: { zh: 那块地要留给小河, en: The ground is kept for the river }
                pinyin: { 那块地: nà kuài dì }
            wall-card:
              - id: new-slide
                place: { id: playground, zh: 滑梯, en: The slide }
                said:
                  young: { zh: 滑梯太烫, en: The slide is too hot }
                  older: { zh: 夏天的滑梯太烫, en: The slide is too hot in summer }
                done:
                  young: { zh: 我们搭了凉棚, en: We built a roof }
                  older: { zh: 我们给滑梯搭了凉棚, en: We built a roof over the slide }
                picture: slide.png
                expires: 2026-12-31
              - { id: old-fence, withdrawn: yes }
            ballot:
              id: school-yard
              version: 2
              question: { zh: 操场先添什么？, en: What comes first in the yard? }
              options:
                - { id: swing, zh: 秋千, en: A swing, picture: swing.png }
                - { id: trees, zh: 大树, en: Trees, picture: tree }
                - { id: ball, zh: 足球场, en: A football ground, picture: football }
              vote: several
              at-most: 2
              bands: [C, D]
              opens: 2026-03-02 08:00
              closes: 2026-03-09 17:00
              group: { zh: 议事会, en: The council, badges: [%s] }
            explainer:
              id: new-yard
              version: 3
              title: { zh: 新操场, en: The new yard }
              picture: swing.png
              bands: [B, C]
              cards:
                - { zh: 操场要变大, en: The yard grows, picture: swing.png }
                - { zh: 先问小朋友, en: Children are asked first, picture: slide.png }
              check:
                prompt: { zh: 先问谁？, en: Who is asked first? }
                picture: slide.png
                choices:
                  - { id: children, zh: 小朋友, en: Children, picture: swing.png }
                  - { id: nobody, zh: 只问大人, en: Only grown-ups, picture: slide.png }
                right: children
                card: 2
              expires: 2026-12-31
            keyset: next.keyset
            """.formatted(BADGE);

    private Published() {}

    /** Writes the pictures and the key set that the file names. */
    public static void fill(Path folder) {
        try {
            var pictures = Files.createDirectories(folder.resolve("pictures"));
            Files.write(pictures.resolve("slide.png"), picture("png", 40, 30).array());
            Files.write(pictures.resolve("swing.png"), picture("png", 30, 40).array());
            Files.write(pictures.resolve("wide.jpg"), picture("jpg", 1025, 2).array());
            Files.writeString(pictures.resolve("words.png"), "no picture");
            Files.write(pictures.resolve("heavy.png"), Arrays.copyOf(picture("png", 9, 9).array(), 150_000));
            Files.write(folder.resolve("next.keyset"), new byte[] {7});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Bytes picture(String format, int wide, int high) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB), format, bytes))
                throw new IllegalStateException(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /** A dictionary that reads everything alike but one character, and a district that takes only one key set. */
    static FeedFile.Desk desk() {
        return new FeedFile.Desk(
                TODAY,
                text -> Collections.nCopies(Reading.length(text), text.contains("龘") ? "" : "mā"),
                signed -> {
                    if (signed.length() != 1) throw new IllegalArgumentException("not this district's");
                });
    }

    static List<FeedBody> read(Path folder, String yaml) throws IOException {
        return FeedFile.read(Files.writeString(folder.resolve("file.yaml"), yaml), desk());
    }
}
