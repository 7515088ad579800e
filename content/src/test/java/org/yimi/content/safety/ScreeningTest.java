package org.yimi.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimi.content.answer.Situation;
import org.yimi.content.answer.Urgency;
import org.yimi.content.survey.AgeBand;

/** Sentences that stand in no file from which the weights are learnt. */
class ScreeningTest {
    private static final Screening SCREENING = Screening.own();

    @ParameterizedTest
    @ValueSource(strings = {
        "我爸回家就拿皮带抽我", "后妈用开水烫我手背", "英语老师把我耳朵揪出血了", "不乖就被锁在柜子里", "能不能让我妈妈别再打我了"
    })
    void blowsAndInjuriesAreSevere(String text) {
        isSevere(text, Situation.PHYSICAL_ABUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"表叔趁家里没人摸我下面", "他说这是我们的秘密，不许告诉妈妈", "邻居爷爷把手伸进我裙子里", "半夜有人进我房间压在我身上"})
    void touchAndSecretsAreSevere(String text) {
        isSevere(text, Situation.SEXUAL_ABUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸爸妈妈走了五天，家里没有吃的了", "妹妹发高烧没人带去医院", "我和弟弟自己住，大人都不在", "被赶出家门，睡在楼道里"})
    void childrenLeftAloneOrHungryAreSevere(String text) {
        isSevere(text, Situation.NEGLECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸爸喝醉了就打妈妈", "我爸拿刀对着我妈", "妈妈的脸被爸爸打肿了", "继父打我妈，我不敢睡"})
    void violenceAtHomeIsSevere(String text) {
        isSevere(text, Situation.DOMESTIC_VIOLENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我不想活了，遗书写好了", "我用刀片划手腕", "我室友说今晚要跳楼", "活着好累，想从楼顶跳下去"})
    void wishesToDieAreSevere(String text) {
        isSevere(text, Situation.SELF_HARM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"他们把我堵在厕所里打，还拍视频", "每个星期都要给高年级交保护费", "几个女生扇我耳光", "放学他们逼我跪下学狗叫"})
    void bullyingWithBlowsMoneyOrShameIsSevere(String text) {
        isSevere(text, Situation.BULLYING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有个男人拉我上面包车，我跑掉了", "我妹妹被陌生人带走了", "我是被买来的，不知道自己家在哪", "有人跟踪我到家门口，要抓我"})
    void takenAndFollowedChildrenAreSevere(String text) {
        isSevere(text, Situation.MISSING_OR_TRAFFICKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老板扣了身份证，不让我走", "逼我去街上乞讨，讨不到就不给饭吃", "我妈不让我上学，让我在厂里干活", "他们逼我去酒吧陪酒还债"})
    void forcedWorkIsSevere(String text) {
        isSevere(text, Situation.EXPLOITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网友说不发裸照就告诉我爸妈", "有人拿我的私密照威胁我要钱", "游戏里认识的人叫我去宾馆见他", "群主逼我们拍不穿衣服的视频"})
    void harmOnlineIsSevere(String text) {
        isSevere(text, Situation.ONLINE_HARM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸爸在家吸毒", "有人拿着刀在校门口", "家里煤气漏了，头好晕", "同学掉进河里了，快救他", "救命"})
    void dangerNowIsSevere(String text) {
        isSevere(text, Situation.OTHER_DANGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我同桌说她爸每天打她", "我朋友想自杀", "邻居家的小孩天天被关在阳台哭", "我表妹说她后爸晚上摸她"})
    void whatAnotherChildSuffersCounts(String text) {
        assertThat(of(text).urgency()).isEqualTo(Urgency.SEVERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wo bei ba ba da le", "shu shu mo wo xia mian", "wo bu xiang huo le", "ta men qi fu wo", "babadawo", "ＷＯ ＸＩＡＮＧ ＳＩ"})
    void pinyinIsHeard(String text) {
        assertThat(of(text).urgency()).isEqualTo(Urgency.SEVERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸爸大我", "我想紫砂", "他们期负我", "我想4了", "我不想或了", "他摸我下缅", "爸 棍 打 疼", "爸爸爸爸打打打我我我"})
    void slipsHomophonesAndMissingCharactersAreHeard(String text) {
        assertThat(of(text).urgency()).isEqualTo(Urgency.SEVERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不敢回家", "我不开心", "没有同学跟我玩", "没有人打我", "爸妈总是吵架"})
    void whatLacksTheDecidingFactIsNoticedToo(String text) {
        assertThat(of(text).urgency()).isNotEqualTo(Urgency.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有人打我", "没人打我", "真的没有人打我", "我不敢回家", "没有人欺负我", "妈妈打了我一下手心", "如果有人摸我怎么办", "他们给我起外号", "爸爸妈妈总是吵架"})
    void whatIsMildDeniedOrAskedAboutIsNotSevere(String text) {
        assertThat(of(text).urgency()).isEqualTo(Urgency.CONCERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人打我", "我爸又打我了", "他天天打我", "叔叔摸我下面"})
    void plainWordsOfHarmAreSevereWhateverWasLearnt(String text) {
        assertThat(of(text).urgency()).isEqualTo(Urgency.SEVERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"万一爸爸打我，我该跟谁说", "如果有人摸我怎么办"})
    void whatIsAskedAboutIsNoticed(String text) {
        assertThat(of(text).urgency()).isNotEqualTo(Urgency.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们演武松打虎，我被打倒了", "游戏里我被僵尸打死了三次", "电影里坏人拿刀追主角，太吓人了", "演公主被绑架的戏要一根绳子"})
    void playAndFilmsAreHarmless(String text) {
        isHarmless(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"爸爸从来不打我，他带我去钓鱼，好开心", "没人欺负我，大家都很好，很开心", "妈妈不骂人，我们家很开心"})
    void whatIsDeniedInAHappyRemarkIsHarmless(String text) {
        isHarmless(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"热死了，装空调吧", "笑死我了，小品太好看", "想打羽毛球", "杀毒软件太慢", "打针能不能送贴纸", "困死了早读晚点", "wo xiang da qiu"})
    void idiomsAndOtherMeaningsAreHarmless(String text) {
        isHarmless(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。。。", "111", "aaaa", "🙂🙂", "\u0000", "希望公园多一个滑梯", "食堂的菜太辣", "cao chang tai xiao", "厕所没有纸"})
    void theOrdinaryAndTheEmptyAreHarmless(String text) {
        isHarmless(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人在公园唱歌太吵了", "叔叔在路上抽烟", "有人把树砍了", "门口的台阶断了一块会摔跤", "下水道的盖子没盖好", "有人在路边卖糖葫芦"})
    void brokenThingsAndOtherPeopleInTheParkAreHarmless(String text) {
        isHarmless(text);
    }

    @Test
    void aRuleNamesWordsOfTheLexiconAndNeverTheSentence() {
        var text = "星期二晚上我爸在阳台用蓝色的皮带抽我";

        assertThat(of(text).rule()).startsWith("physical-abuse: ").hasSizeLessThan(60).doesNotContain("星期二", "蓝色", "阳台用");
        assertThat(of(text).disclosure(true)).hasValueSatisfying(one -> assertThat(one.adultCalled()).isTrue());
        assertThat(of("想要滑梯").disclosure(true)).isEmpty();
    }

    private static Finding of(String text) {
        return SCREENING.of(text, AgeBand.C);
    }

    private static void isSevere(String text, Situation situation) {
        var finding = of(text);

        assertThat(finding.urgency()).as(finding.rule()).isEqualTo(Urgency.SEVERE);
        assertThat(finding.situation()).as(finding.rule()).isEqualTo(situation);
    }

    private static void isHarmless(String text) {
        assertThat(of(text)).isEqualTo(Finding.NOTHING);
    }
}
