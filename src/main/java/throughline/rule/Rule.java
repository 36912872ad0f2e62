package throughline.rule;

import throughline.item.Ids;
import throughline.item.InvalidItem;
import throughline.item.Texts;

/**
 * One rule about permissions. Rules of one layer and group are alternatives, rules of different ones add up (planning
 * semantics, resolution).
 *
 * @param id such as {@code de-uwg7-optin}
 * @param name a short name for people
 * @param scope what it binds
 * @param layer who makes it
 * @param group what it is an alternative in, such as {@code basis}; {@code window} and {@code night} are special
 * @param instrument the law, policy or code, prose
 * @param terms what it demands
 * @param links how it hangs together with others
 * @param evidence what its words rest on
 * @param note prose
 */
public record Rule(
        String id,
        String name,
        Scope scope,
        Layer layer,
        String group,
        String instrument,
        Terms terms,
        Links links,
        Evidence evidence,
        String note) {

    /** The group of what permits at all. */
    public static final String BASIS = "basis";

    /** The group of rules that only narrow the hours. */
    public static final String WINDOW = "window";

    /** Checks ids and texts. */
    public Rule {
        Ids.require("id", id);
        name = Texts.name("name", name);
        if (name.isEmpty()) {
            throw new InvalidItem("name", "a rule needs a name");
        }
        Ids.require("group", group);
        instrument = Texts.prose("instrument", instrument);
        note = Texts.prose("note", note);
    }

    /** What it takes as a permission. */
    public BasisModel model() {
        return terms.model();
    }

    /** True if it permits nothing and so leaves open what does: a notice, or hours to keep. */
    public boolean saysNothingOfPermission() {
        return model() == BasisModel.NOTICE || group.equals(WINDOW);
    }

    /** The same rule under another id and name. */
    public Rule called(String newId, String newName) {
        return new Rule(newId, newName, scope, layer, group, instrument, terms, links, evidence, note);
    }
}
