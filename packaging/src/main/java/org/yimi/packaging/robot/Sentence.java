package org.yimi.packaging.robot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Something harmless that a child could type, word by word. */
record Sentence(List<Word> words) {
    static final List<Sentence> ALL = List.of(
            of("huati", "滑梯", "tai", "太", "tang", "烫", "le", "了"),
            of("xiangyao", "想要", "yi", "一", "ke", "棵", "dashu", "大树"),
            of("ludeng", "路灯", "huai", "坏", "le", "了"),
            of("qiuchang", "球场", "tai", "太", "xiao", "小"),
            of("qing", "请", "duo", "多", "fang", "放", "shu", "书"),
            of("cesuo", "厕所", "hen", "很", "zang", "脏"),
            of("gongyuan", "公园", "meiyou", "没有", "shui", "水"),
            of("dianti", "电梯", "tai", "太", "man", "慢"));

    Sentence {
        words = List.copyOf(words);
    }

    /** @param letters pinyin, without tones and spaces */
    record Word(String letters, String chinese) {}

    private static Sentence of(String... lettersAndWords) {
        return new Sentence(IntStream.range(0, lettersAndWords.length / 2)
                .mapToObj(i -> new Word(lettersAndWords[2 * i], lettersAndWords[2 * i + 1]))
                .toList());
    }

    String chinese() {
        return words.stream().map(Word::chinese).collect(Collectors.joining());
    }
}
