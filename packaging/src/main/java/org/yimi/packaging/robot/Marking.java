package org.yimi.packaging.robot;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** One walk: gives some items a mark, changes its mind now and then, and tells which stood marked at the end. */
final class Marking {
    private static final Duration MARKS_WITHIN = Duration.ofSeconds(3);

    private final Finger finger;
    private final Child child;

    Marking(Finger finger, Child child) {
        this.finger = finger;
        this.child = child;
    }

    /** An item of the screen: its words, and its marks. */
    private record Item(String name, List<Button> marks) {
        static Item of(Node item) {
            var words = Screenful.words(item, ".words").orElseThrow(() -> new Surprise("an item has no words"));
            var marks = item.lookupAll(".mark").stream().map(Button.class::cast).toList();
            return new Item(words, marks);
        }

        /** In the words of the office: 路面：坑洼. */
        Stream<String> chosen() {
            return marks.stream().filter(Screenful::chosen).map(mark -> name + "：" + Screenful.caption(mark));
        }
    }

    /** Leaves the screen by its button 'done-choosing'. */
    List<String> marks(Screenful now) {
        var items = Eye.ask("read the items", () -> now.all(".item").map(Item::of).toList());
        var wanted = child.howMany(items.size());
        for (var i = 0; i < wanted; i++) mark(child.picks(items));
        var none = Eye.ask("see what is marked", () -> chosen(items).isEmpty());
        if (none) tap(items.getFirst(), child.picks(items.getFirst().marks()));
        var told = Eye.ask("see what is marked", () -> chosen(items));
        finger.tap(Eye.ask("find done-choosing", () -> now.button("done-choosing")));
        return told;
    }

    /** Marks an item; an item that has this mark already loses it. */
    private void mark(Item item) {
        tap(item, child.picks(item.marks()));
        if (child.changesItsMind()) tap(item, child.picks(item.marks()));
    }

    private void tap(Item item, Button mark) {
        var before = Eye.ask("look at the mark", () -> Screenful.chosen(mark));
        finger.tap(mark);
        if (!Eye.happens(MARKS_WITHIN, () -> Screenful.chosen(mark) != before))
            throw new Surprise("tapping a mark of " + item.name() + " changes nothing");
        if (Eye.ask("look at both marks", () -> item.chosen().count()) > 1)
            throw new Surprise("both marks of " + item.name() + " are chosen");
    }

    private static List<String> chosen(List<Item> items) {
        return items.stream().flatMap(Item::chosen).toList();
    }
}
