-- Old links of offers are looked for by their age.
create index booking_offer_age on booking_offer (made_at);
