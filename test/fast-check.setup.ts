import fc from 'fast-check';

// The same cases in every run, so that what fails can be run again as it was; FC_SEED asks for others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });
