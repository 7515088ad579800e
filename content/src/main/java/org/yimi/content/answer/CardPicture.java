package org.yimi.content.answer;

import java.util.Locale;
import org.yimi.content.survey.Wording;

/** The 32 pictures of which cards are made: each has a name that a child of four knows. Their order never changes. */
public enum CardPicture {
    APPLE("苹果", "Apple"),
    BANANA("香蕉", "Banana"),
    STRAWBERRY("草莓", "Strawberry"),
    WATERMELON("西瓜", "Watermelon"),
    CARROT("胡萝卜", "Carrot"),
    MUSHROOM("蘑菇", "Mushroom"),
    CAT("小猫", "Cat"),
    RABBIT("兔子", "Rabbit"),
    PANDA("熊猫", "Panda"),
    ELEPHANT("大象", "Elephant"),
    GIRAFFE("长颈鹿", "Giraffe"),
    FISH("小鱼", "Fish"),
    BUTTERFLY("蝴蝶", "Butterfly"),
    TURTLE("乌龟", "Turtle"),
    DUCK("鸭子", "Duck"),
    SUNFLOWER("向日葵", "Sunflower"),
    TREE("大树", "Tree"),
    SUN("太阳", "Sun"),
    MOON("月亮", "Moon"),
    STAR("星星", "Star"),
    RAINBOW("彩虹", "Rainbow"),
    UMBRELLA("雨伞", "Umbrella"),
    HOUSE("房子", "House"),
    CAR("汽车", "Car"),
    TRAIN("火车", "Train"),
    SAILBOAT("帆船", "Sailboat"),
    ROCKET("火箭", "Rocket"),
    FOOTBALL("足球", "Football"),
    KITE("风筝", "Kite"),
    DRUM("小鼓", "Drum"),
    BELL("铃铛", "Bell"),
    KEY("钥匙", "Key");

    private final Wording words;

    CardPicture(String zh, String en) {
        words = new Wording(zh, en);
    }

    public Wording words() {
        return words;
    }

    /** A PNG of 256 by 256 pixels, as a resource beside this class. */
    public String resource() {
        return "cards/" + name().toLowerCase(Locale.ROOT) + ".png";
    }
}
