// Every sentence that the command line says, in both languages.

interface Messages {
  readonly missing: string;
  readonly directory: string;
  readonly unreadable: string;
  readonly tooLarge: string;
  readonly tooLong: string;
  readonly empty: string;
  readonly binary: string;
  readonly encoding: string;
  readonly mojibake: string;
  readonly notChinese: string;
  readonly nothingRead: string;
  readonly noFiles: string;
  readonly noOut: string;
  readonly cannotWrite: string;
  readonly sameName: string;
  readonly unknownCommand: string;
  readonly tryHelp: string;
  readonly help: string;
}

export const MESSAGES: Readonly<Record<'en' | 'zh', Messages>> = {
  en: {
    missing: 'no such file',
    directory: 'is a directory, not a file of text',
    unreadable: 'cannot be read',
    tooLarge: 'is too large (more than 256 MB)',
    tooLong: 'is too long (more than ten million characters); cut it into its pages',
    empty: 'is empty',
    binary: 'is not text (binary data; a PDF needs its text extracted first)',
    encoding: 'is in an encoding that is not known (read are UTF-8, UTF-16, GB18030, Big5)',
    mojibake: 'was decoded wrongly before it was saved (mojibake); use the original file',
    notChinese: 'is not Chinese text: nothing was read from it',
    nothingRead: 'holds no text: nothing was read from it',
    noFiles: 'no FILE given',
    noOut: '--out DIR is missing',
    cannotWrite: 'cannot be written',
    sameName: 'has the name of another input; its result would overwrite that one',
    unknownCommand: 'unknown command',
    tryHelp: 'Try: xianbao --help',
    help: `xianbao reads Chinese local newspapers: who held which post when, and which projects stand where.

Usage
  xianbao parse FILE… --out DIR     read newspaper pages; writes DIR/<file name>.json, one for each file
  xianbao parse FILE                the same for one file, to stdout
  xianbao mark FILE [--url U] [--date D] [--json]
                                    mark known people and projects in any text
  xianbao search QUERY [--json]     search people, projects and articles of the bundled pages

FILE is text in UTF-8, UTF-16, GB18030 or Big5; - is stdin.

Options
  -o, --out DIR    where results are written; made if it does not exist
  -h, --help       this text
  -v, --version    the version

Exit status: 0 done, 1 an input could not be read (the others were), 2 wrong usage.
`,
  },
  zh: {
    missing: '文件不存在',
    directory: '是目录，不是文本文件',
    unreadable: '无法读取',
    tooLarge: '文件过大（超过 256 MB）',
    tooLong: '文字过长（超过一千万字），请按版面切分',
    empty: '内容为空',
    binary: '不是文本（二进制数据；PDF 须先提取文字）',
    encoding: '编码无法识别（可读 UTF-8、UTF-16、GB18030、Big5）',
    mojibake: '在保存之前已被错误解码（乱码），请使用原始文件',
    notChinese: '不是中文文本，未读出内容',
    nothingRead: '没有文字，未读出内容',
    noFiles: '没有给出文件',
    noOut: '缺少 --out 目录',
    cannotWrite: '无法写入',
    sameName: '与另一个输入同名，结果会互相覆盖',
    unknownCommand: '没有这个命令',
    tryHelp: '用法见：xianbao --help',
    help: `xianbao 读中文地方报纸：谁在何时任何职务，哪里有什么项目。

用法
  xianbao parse 文件… --out 目录     读报纸版面，每个文件写一个 目录/<文件名>.json
  xianbao parse 文件                 只有一个文件时写到标准输出
  xianbao mark 文件 [--url 网址] [--date 日期] [--json]
                                     在任意文本中标出已知的人和项目
  xianbao search 查询 [--json]       搜索内置版面中的人、项目和稿件

文件为 UTF-8、UTF-16、GB18030 或 Big5 文本；- 表示标准输入。

选项
  -o, --out 目录   结果写到哪里；不存在则新建
  -h, --help       显示本说明
  -v, --version    显示版本

退出状态：0 完成，1 有输入无法读取（其余照常），2 用法错误。
`,
  },
};
