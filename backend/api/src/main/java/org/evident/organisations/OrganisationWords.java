package org.evident.organisations;

/** What an organisation's kind, region and size may be, as one pattern each. */
final class OrganisationWords {

    static final String KINDS = "council|childrens-trust|voluntary|university|provider|network";

    /** The nine regions of the Office for National Statistics, and the other countries of the UK. */
    static final String REGIONS = "North East|North West|Yorkshire and The Humber|East Midlands|West Midlands"
            + "|East of England|London|South East|South West|Wales|Scotland|Northern Ireland";

    static final String SIZES = "under-50|50-249|250-999|1000-4999|5000-or-more";

    private OrganisationWords() {}
}
