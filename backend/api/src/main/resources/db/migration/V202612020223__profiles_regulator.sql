-- Everybody whom a regulator asks for CPD.
create index profile_regulator on profile (regulator) where regulator <> 'none';
