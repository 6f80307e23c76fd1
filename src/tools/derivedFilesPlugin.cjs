const { sources } = require("webpack");

const plugin = "DerivedFilesPlugin";

/** Writes what is derived from the engine's records: the functions' metadata and the help pages, one each a language. */
class DerivedFilesPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(plugin, (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: plugin, stage }, () => {
        for (const [name, text] of this.files()) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }

  files() {
    const { functionMetadata } = require("../functions/metadata.ts");
    const { helpPage } = require("../functions/helpPage.ts");
    const json = (language) => `${JSON.stringify(functionMetadata(language, this.options.origin), null, 2)}\n`;
    return [
      ["functions.json", json("en")],
      ["functions.zh-cn.json", json("zh")],
      ["help.html", helpPage("en")],
      ["help.zh-cn.html", helpPage("zh")],
    ];
  }
}

module.exports = { DerivedFilesPlugin };
