export declare function findChromium(): string | undefined;
export declare function findFirefox(): string | undefined;
export declare function needChromium(): Promise<string>;
export declare function needFirefox(): Promise<string>;
export declare function needChineseFont(): void;
