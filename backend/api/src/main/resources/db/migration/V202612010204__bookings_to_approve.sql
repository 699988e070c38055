-- What managers of an organisation have to approve, or did: so that nobody reads through the bookings of all others.
create index booking_to_approve on booking (organisation_id, team_id) where approval <> 'not-needed';
