package org.yimi.packaging.circle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack for 我有话说 in which every feeling that is told is fear of the grown-ups there. */
final class FearPack {
    private static final String VOCABULARY = """
            vocabulary: ideas
            version: 1
            feelings:
              - { id: afraid, zh: 害怕, en: Afraid, picture: fearful-face.png }
            matters:
              - { id: noisy, zh: 太吵了, en: Too noisy, kind: matter, picture: sound.png }
              - { id: watched, zh: 想有人看着, en: Somebody looking after it, kind: wish, picture: police-officer.png }
            places:
              - id: childrens-home
                zh: 儿童之家
                en: "Children's place"
                picture: teddy-bear.png
                things:
                  - { id: grown-ups, zh: 老师, en: Grown-ups there, picture: teacher.png, matters: [noisy, watched] }
            """;

    private FearPack() {}

    /** Writes the pack beside a survey and returns the folder of packs. */
    static Path write(Path packs) throws IOException {
        for (var pack : new String[] {"ideas", "our-park"}) Folders.copy(DemoPacks.FOLDER.resolve(pack), packs.resolve(pack));
        Files.writeString(packs.resolve("ideas/vocabularies/ideas.yaml"), VOCABULARY);
        return packs;
    }
}
