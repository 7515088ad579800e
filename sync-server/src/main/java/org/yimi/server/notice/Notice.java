package org.yimi.server.notice;

import java.net.URI;
import java.time.Instant;

/**
 * One notice.
 *
 * @param console where to log in
 * @param at when it is sent
 */
record Notice(Kind kind, URI console, Instant at) {
    String subject() {
        return switch (kind) {
            case OPEN -> "一米：保护通道有内容请打开 / Yimi: please open the safeguarding lane";
            case ESCALATION -> "一米：保护通道超时没人打开 / Yimi: the safeguarding lane is overdue";
            case TEST -> "一米：测试通知 / Yimi: a test notice";
        };
    }

    /** Chinese, then English, with the line ends of mail. */
    String text() {
        return String.join(
                "\r\n",
                zh(),
                console.toString(),
                "通知里只有这句话和这个地址。",
                "",
                en(),
                console.toString(),
                "A notice says this and nothing else.",
                "");
    }

    private String zh() {
        return switch (kind) {
            case OPEN -> "一米的保护通道里有需要打开的内容，请登录控制台：";
            case ESCALATION -> "一米的保护通道里有内容超过了时限，还没有人处理。请今天联系保护专员，或登录控制台：";
            case TEST -> "这是一次测试：保护通道的通知能送到你这里。控制台：";
        };
    }

    private String en() {
        return switch (kind) {
            case OPEN -> "There is something to open in Yimi's safeguarding lane. Please log in to the console:";
            case ESCALATION ->
                "Something in Yimi's safeguarding lane is past its time. Please call the safeguarding officer today, or log in"
                        + " to the console:";
            case TEST -> "This is a test: notices of the safeguarding lane reach you. The console:";
        };
    }
}
