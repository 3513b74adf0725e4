package slantwise.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import slantwise.corpus.Article;

/**
 * Articles and copies made of them, in which 0 to 60 % of the sentences are edited, replaced, cut or moved, under
 * the title of yet another article, half of them in their own outlet.
 *
 * @param copies by the id of each copy, the id of what it was made of
 * @param donors each copy with the article that its new sentences are of: much of a short one may stand in the copy
 */
record Planted(List<Article> articles, List<Pair> copies, List<Pair> donors) {
    private static final int SENTENCE = 22;

    /** One copy of every third article. */
    static Planted in(List<Article> originals, long seed) {
        Random random = new Random(seed);
        List<Article> all = new ArrayList<>(originals);
        List<Pair> pairs = new ArrayList<>();
        List<Pair> donors = new ArrayList<>();
        for (int i = 0; i < originals.size(); i += 3) {
            Article origin = originals.get(i);
            Article other = originals.get(random.nextInt(originals.size()));
            String id = origin.id() + "-copy";
            all.add(new Article(id, "s", "f", i % 2 == 0 ? "Copier" : origin.outlet(), "g", other.title(), "",
                    changed(origin.body(), other.body(), random), origin.published(), "", "", false));
            pairs.add(Pair.of(origin.id(), id));
            donors.add(Pair.of(other.id(), id));
        }
        return new Planted(all, pairs, donors);
    }

    private static String changed(String body, String other, Random random) {
        List<List<String>> sentences = sentences(body);
        List<List<String>> others = sentences(other);
        double share = random.nextDouble() * 0.6;
        List<List<String>> kept = new ArrayList<>();
        List<List<String>> moved = new ArrayList<>();
        for (List<String> sentence : sentences) {
            if (random.nextDouble() >= share) {
                kept.add(sentence);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> kept.add(edited(sentence, others, random));
                case 1 -> kept.add(others.get(random.nextInt(others.size())));
                case 2 -> moved.add(sentence);
                default -> { }
            }
        }
        for (List<String> sentence : moved) {
            kept.add(random.nextInt(kept.size() + 1), sentence);
        }
        if (kept.isEmpty()) {
            return body;
        }
        StringBuilder text = new StringBuilder();
        kept.forEach(sentence -> text.append(String.join(" ", sentence)).append(' '));
        return text.toString().strip();
    }

    /** Every fourth word or so another. */
    private static List<String> edited(List<String> sentence, List<List<String>> others, Random random) {
        List<String> words = new ArrayList<>(sentence);
        for (int i = 0; i < words.size(); i++) {
            if (random.nextInt(4) == 0) {
                List<String> from = others.get(random.nextInt(others.size()));
                words.set(i, from.get(random.nextInt(from.size())));
            }
        }
        return words;
    }

    private static List<List<String>> sentences(String body) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String word : body.split("\\s+")) {
            current.add(word);
            if (word.endsWith(".") && current.size() > 4 || current.size() > 2 * SENTENCE) {
                sentences.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    /** As many articles as wanted: beyond the originals, originals with every second word another, shuffled. */
    static List<Article> synthetic(List<Article> originals, int size, long seed) {
        Random random = new Random(seed);
        List<Article> all = new ArrayList<>(originals.subList(0, Math.min(size, originals.size())));
        while (all.size() < size) {
            Article a = originals.get(random.nextInt(originals.size()));
            String[] words = a.body().split("\\s+");
            String[] others = originals.get(random.nextInt(originals.size())).body().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                words[i] = random.nextBoolean() ? words[i] : others[random.nextInt(others.length)];
            }
            all.add(new Article(a.id() + "-" + all.size(), "s", "f", a.outlet(), a.group(), a.title(), "",
                    String.join(" ", Arrays.asList(words)), a.published(), "", "", false));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
