package org.yimi.server.console;

import org.yimi.content.answer.Situation;
import org.yimi.content.survey.Wording;
import org.yimi.server.notice.Outcome;
import org.yimi.server.safeguard.Assessment;
import org.yimi.server.safeguard.Recipient;

/** What situations, authorities and outcomes are called. */
final class LaneNames {
    private LaneNames() {}

    /** The nine as article 4 of the opinion of 2020 has them, shortened; 流产 is both miscarriage and abortion. */
    static Wording of(Assessment assessment) {
        return switch (assessment) {
            case INTIMATE_INJURY ->
                new Wording("（一）生殖器官或隐私部位非正常损伤", "(1) Abnormal injury of genitals or private parts");
            case SEXUAL_ABUSE_UNDER_14 ->
                new Wording("（二）不满十四周岁女性遭受性侵害、怀孕、流产", "(2) Sexual abuse, pregnancy or miscarriage of a girl under 14");
            case PREGNANCY_FROM_14 ->
                new Wording("（三）十四周岁以上女性因性侵害怀孕、流产", "(3) Pregnancy or miscarriage from sexual abuse, girl of 14 or over");
            case INJURY_OR_VIOLENCE ->
                new Wording(
                        "（四）多处损伤、严重营养不良、意识不清，疑似家暴、欺凌、虐待、殴打、麻醉",
                        "(4) Several injuries, severe malnutrition or unconsciousness; violence at home, bullying, abuse, beating, drugging");
            case SELF_HARM_OR_UNNATURAL_INJURY ->
                new Wording(
                        "（五）自杀、自残、工伤、中毒、麻醉、殴打等致伤残、死亡",
                        "(5) Injury or death by suicide, self-harm, work, poison, drugging or beating");
            case ABANDONED -> new Wording("（六）被遗弃或长期无人照料", "(6) Abandoned, or without care for long");
            case UNKNOWN_ORIGIN_OR_TRAFFICKED ->
                new Wording("（七）来源不明、失踪、被拐卖、收买", "(7) Of unknown origin, missing, trafficked or bought");
            case MADE_TO_BEG -> new Wording("（八）被组织乞讨", "(8) Made to beg");
            case OTHER_SERIOUS ->
                new Wording("（九）其他严重侵害或正面临不法侵害危险", "(9) Other serious harm, or in danger of it now");
            case BULLYING -> new Wording("欺凌（不属于上面情形）", "Bullying, none of the above");
            case ONLINE_HARM -> new Wording("网络伤害（不属于上面情形）", "Harm online, none of the above");
            case OTHER -> new Wording("其他需要关心的情形", "Something else that needs care");
            case NOT_CONFIRMED -> new Wording("没有发现伤害", "No harm found");
        };
    }

    static Wording of(Recipient recipient) {
        return switch (recipient) {
            case POLICE -> new Wording("公安机关", "Police");
            case CIVIL_AFFAIRS -> new Wording("民政部门", "Civil affairs");
            case EDUCATION -> new Wording("教育主管部门", "Education authority");
            case WOMENS_FEDERATION -> new Wording("妇联", "Women's federation");
            case MINORS_PROTECTION -> new Wording("未成年人保护机构", "Agency for the protection of minors");
            case SCHOOL -> new Wording("学校", "School");
            case OTHER -> new Wording("其他", "Other");
        };
    }

    static Wording of(Situation situation) {
        return switch (situation) {
            case PHYSICAL_ABUSE -> new Wording("被打", "Physical abuse");
            case SEXUAL_ABUSE -> new Wording("性侵害", "Sexual abuse");
            case NEGLECT -> new Wording("没人照顾", "Neglect");
            case DOMESTIC_VIOLENCE -> new Wording("家庭暴力", "Violence at home");
            case SELF_HARM -> new Wording("自伤、自杀", "Self-harm or suicide");
            case BULLYING -> new Wording("欺凌", "Bullying");
            case MISSING_OR_TRAFFICKING -> new Wording("失踪、拐卖", "Missing or trafficked");
            case EXPLOITATION -> new Wording("被迫劳动、乞讨", "Exploitation");
            case ONLINE_HARM -> new Wording("网络伤害", "Harm online");
            case OTHER_DANGER -> new Wording("其他危险", "Other danger");
            case NONE -> new Wording("没有", "None");
        };
    }

    static Wording of(Outcome outcome) {
        return switch (outcome) {
            case SENT -> new Wording("送到了", "sent");
            case PARTLY -> new Wording("有的地址没有收", "some addresses did not take it");
            case UNREACHABLE -> new Wording("连接不上", "nobody answered");
            case NOT_SECURE -> new Wording("连接不安全", "the line could not be secured");
            case LOGIN_REFUSED -> new Wording("账号或密码被拒绝", "the login was refused");
            case ADDRESS_REFUSED -> new Wording("收件地址被拒绝", "the addresses were refused");
            case REFUSED -> new Wording("对方没有接受", "it was not taken");
        };
    }
}
