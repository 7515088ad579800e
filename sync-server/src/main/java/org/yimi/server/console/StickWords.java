package org.yimi.server.console;

import org.yimi.content.survey.Language;
import org.yimi.content.survey.Wording;

/** The words of the page for USB sticks. */
enum StickWords {
    STICK("U盘", "USB stick"),
    OPEN("读写一个U盘", "Read and write a stick"),
    HOW(
            "把机器写过的U盘插到这台电脑上，在下面选择U盘里的文件夹 yimi，再按“收下”。",
            "Put the stick that kiosks wrote into this computer, choose its folder yimi below and take it in."),
    CHOOSE("U盘里的文件夹 yimi", "The folder yimi on the stick"),
    TAKE("收下", "Take in"),
    NOTHING("里面没有机器写的包裹（名字以 .bundle 结尾）。请选U盘里的文件夹 yimi。",
            "It holds no bundles of kiosks (their names end in .bundle). Choose the folder yimi on the stick."),
    TAKEN("机器 %s：收下 %d 包，共 %d 份", "Kiosk %s: %d bundles with %d envelopes taken"),
    NOT_TAKEN("没有收下 %s（%s）。请留着U盘，告诉管理服务器的人。",
            "Not taken: %s (%s). Keep the stick and tell whoever looks after the server."),
    BACK_HOW(
            "请下载下面的文件，解开到U盘的最外层：里面的 yimi 和U盘上的 yimi 合并。回执和给机器的消息都在里面。收下的包裹机器会自己清掉。",
            "Download the file below and unpack it into the stick's root, so that its folder yimi joins the one there."
                    + " It has the receipts and the news for kiosks. Kiosks clear by themselves what was taken."),
    DOWNLOAD("下载 yimi.zip", "Download yimi.zip");

    private final Wording wording;

    StickWords(String zh, String en) {
        this.wording = new Wording(zh, en);
    }

    String in(Language language, Object... values) {
        var words = wording.in(language);
        return values.length == 0 ? words : String.format(Numbers.locale(language), words, values);
    }
}
