package throughline.map;

import throughline.item.Item;

/** Everything that the map is made of. */
public sealed interface MapItem extends Item permits MapSheet, Neighborhood, Track, Station, HandOver {}
