/** The version in package.json, put in by webpack. */
declare const PLANWERK_VERSION: string;
