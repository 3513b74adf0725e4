package slantwise.report;

/** What a page of evidence is about: a measure, and where it has keys one of them. */
record Subject(String measure, String key) implements Comparable<Subject> {
    @Override
    public int compareTo(Subject other) {
        int byMeasure = measure.compareTo(other.measure);
        return byMeasure != 0 ? byMeasure : key.compareTo(other.key);
    }
}
