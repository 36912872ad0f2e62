package throughline.desktop.table;

/**
 * One of several values of a cell; sorted and filtered by what it is called.
 *
 * @param key what it stands for
 * @param words what it is called
 */
record Choice(String key, String words) implements Comparable<Choice> {

    @Override
    public int compareTo(Choice other) {
        return words.compareToIgnoreCase(other.words);
    }

    @Override
    public String toString() {
        return words;
    }
}
