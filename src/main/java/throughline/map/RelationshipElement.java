package throughline.map;

/** The six elements of mobile relationship marketing. */
public enum RelationshipElement {
    SOCIAL_INTERACTION,
    INSIGHT_GATHERING_LISTENING,
    ENGAGEMENT_LOYALTY,
    MARKET_LISTENING,
    PURCHASE_INCENTIVE,
    LIFETIME_REVENUE
}
