package throughline.map;

/**
 * The place where a hand pinned a neighborhood's name.
 *
 * @param at the baseline's start, middle or end
 * @param anchor which of the three
 */
public record LabelPin(GridPoint at, LabelAnchor anchor) {}
