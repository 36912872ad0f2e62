/** What can be done with the tracks and stations that are selected or under the pointer, worked out from the plan alone. */
@org.jspecify.annotations.NullMarked
package throughline.desktop.offers;
