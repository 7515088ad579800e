package org.yimi.content.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Codes that adults read from paper or a screen and type. */
class CodesTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void anyBytesSurviveBeingTyped() {
        var random = new Random(1);
        for (var i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            var encoded = Crockford.encode(bytes);

            assertThat(Crockford.decode(encoded)).isEqualTo(bytes);
            assertThat(Crockford.decode(Crockford.grouped(encoded).toLowerCase(java.util.Locale.ROOT)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void letterAndDigitLookalikesAndFullWidthFormsAreRead() {
        assertThat(Crockford.decode("O0oI1Lil")).isEqualTo(Crockford.decode("00011111"));
        assertThat(Crockford.decode("ＡＢ１２－３４　ＣＤ")).isEqualTo(Crockford.decode("AB1234CD"));
    }

    @Test
    void theCharacterThatDoesNotBelongIsNamed() {
        assertThatThrownBy(() -> Crockford.decode("AB1U"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"U\"");
        assertThatThrownBy(() -> Crockford.decode("AB园1")).hasMessageContaining("\"园\"");
        assertThatThrownBy(() -> Crockford.decode("AB\uD83D\uDE001")).hasMessageContaining("\"\uD83D\uDE00\"");
        assertThatThrownBy(() -> Crockford.decode("A")).hasMessageContaining("not complete");
        assertThatThrownBy(() -> Crockford.decode("AZ")).hasMessageContaining("not complete");
    }

    @Test
    void anEnrolmentCodeSurvivesBeingTyped() {
        var random = new Random(2);
        for (var i = 0; i < 1000; i++) {
            var root = new RootFingerprint(random.nextLong(1L << 60));
            var code = EnrolmentCode.random(random, root);
            var typed = code.typed();

            assertThat(typed).matches("([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(EnrolmentCode.parse(typed)).isEqualTo(code);
            assertThat(EnrolmentCode.parse(" " + typed.replace('-', ' ').replace('0', 'o').replace('1', 'l')))
                    .isEqualTo(code);
        }
    }

    @Test
    void theEdgesOfAnEnrolmentCodeHold() {
        var most = (1L << 60) - 1;
        for (var token : new long[] {0, most})
            for (var root : new long[] {0, most}) {
                var code = new EnrolmentCode(token, new RootFingerprint(root));
                assertThat(EnrolmentCode.parse(code.typed())).isEqualTo(code);
            }
        assertThat(new EnrolmentCode(most, new RootFingerprint(0)).typed()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-0000-0000-0000");
        assertThatThrownBy(() -> new RootFingerprint(1L << 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EnrolmentCode(-1, new RootFingerprint(0)))
                .isInstanceOf(IllegalArgumentException.class);
        for (var wrong : new String[] {"", "ZZZZ", "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"})
            assertThatThrownBy(() -> EnrolmentCode.parse(wrong)).hasMessageContaining("24 letters and digits");
    }

    @Test
    void theRootSecretComesBackFromPaper() {
        for (var seed = 0; seed < 50; seed++) {
            var secret = RootSecret.random(new Random(seed));
            var paper = secret.paper();

            assertThat(paper.split("-")).hasSize(14).allMatch(group -> group.length() == 4);
            assertThat(RootSecret.fromPaper(paper).rootKey()).isEqualTo(secret.rootKey());
        }
    }

    @Test
    void oneWrongCharacterOnThePaperIsNoticed() {
        var paper = RootSecret.random(new Random(3)).paper().replace("-", "");
        var tried = 0;
        var noticed = 0;
        for (var at = 0; at < paper.length(); at++)
            for (var i = 0; i < ALPHABET.length(); i++) {
                var character = ALPHABET.substring(i, i + 1);
                if (paper.startsWith(character, at)) continue;
                tried++;
                if (refuses(paper.substring(0, at) + character + paper.substring(at + 1))) noticed++;
            }

        assertThat(tried).isEqualTo(56 * 31);
        assertThat(noticed).isGreaterThan(tried * 999 / 1000);
    }

    @Test
    void twoSwappedCharactersOnThePaperAreNoticed() {
        var paper = RootSecret.random(new Random(4)).paper().replace("-", "");
        for (var at = 1; at < paper.length(); at++) {
            if (paper.charAt(at) == paper.charAt(at - 1)) continue;
            assertThat(refuses(paper.substring(0, at - 1) + paper.charAt(at) + paper.charAt(at - 1)
                            + paper.substring(at + 1)))
                    .isTrue();
        }
    }

    @Test
    void aWrongPaperIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> RootSecret.fromPaper("ABCD-EFGH")).hasMessageContaining("56").hasMessageNotContaining("ABCD");
    }

    private static boolean refuses(String paper) {
        try {
            RootSecret.fromPaper(paper);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
