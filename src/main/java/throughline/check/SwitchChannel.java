package throughline.check;

import java.util.List;
import java.util.Optional;
import throughline.consent.Duties;
import throughline.consent.Gates;
import throughline.item.Message;
import throughline.map.ChannelType;
import throughline.map.Station;
import throughline.plan.Change;
import throughline.plan.Naming;
import throughline.plan.Plan;
import throughline.plan.TouchpointEdits;

/** Sends the message another way: at a station whose gates are all ready there, and whose legal to-dos are seen to. */
record SwitchChannel() implements Way {

    @Override
    public Optional<Message> label(Situation it) {
        return target(it)
                .map(station ->
                        Message.of("change.switch", Naming.of(it.plan(), it.needing()), Naming.of(it.plan(), station)));
    }

    private static Optional<Station> target(Situation it) {
        Station now = it.station(it.needing());
        if (now.channelType() != ChannelType.OUTBOUND_MESSAGE) {
            return Optional.empty();
        }
        List<Station> ready = it.plan().map().stations().stream()
                .filter(station -> station.channelType() == ChannelType.OUTBOUND_MESSAGE
                        && !station.channel().isEmpty()
                        && !station.channel().equals(now.channel())
                        && isReady(it, station))
                .toList();
        return ready.isEmpty() ? Optional.empty() : it.places().onTheWay(it.journey(), it.position(), ready);
    }

    private static boolean isReady(Situation it, Station station) {
        List<String> requires = requires(it, station);
        if (requires.isEmpty()) {
            return false;
        }
        return it.gates().isReadyInstead(it.position(), station.channel(), requires)
                && Duties.at(it.book(), it.gates(), it.position(), station).stream()
                        .allMatch(needed -> needed.markets().stream()
                                .allMatch(market -> Duties.state(it.plan().duties(), it.book(), needed, market)
                                        == Duties.State.SEEN_TO));
    }

    private static List<String> requires(Situation it, Station station) {
        return station.permissions().stream()
                .filter(p -> Gates.isOfPeople(p, it.context().catalogue()))
                .toList();
    }

    @Override
    public Change change(Situation it) {
        Plan plan = it.plan();
        Station station = target(it).orElseThrow();
        String id = it.needing().id();
        Change there = TouchpointEdits.station(plan, id, station.id());
        return there.followedBy(TouchpointEdits.requires(plan.apply(there), id, requires(it, station)));
    }
}
