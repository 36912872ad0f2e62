package throughline.map;

/** The kind of capability a station is. */
public enum ChannelType {
    OWNED_EXPERIENCE,
    OUTBOUND_MESSAGE,
    INBOUND_MESSAGE,
    PERMISSION_REQUEST,
    PAID_MEDIA,
    EARNED,
    INCENTIVE,
    COMMERCE,
    TRIGGER,
    ENABLER
}
